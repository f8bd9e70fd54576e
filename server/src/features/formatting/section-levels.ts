import { lineAt } from "../../text/lines";
import type { Span } from "../../text/span";
import type { ContentToken } from "./content-token";
import { columnsOf, type Layout } from "./layout";

interface Section {
  /** Of the tag that opens it, among the tokens. */
  readonly index: number;
  /** The first token in it that begins a line. */
  first?: BegunLine;
  /** What closes it, unless it has a line. */
  close?: ContentToken;
}

interface BegunLine {
  readonly token: ContentToken;
  /** In columns. */
  readonly indentation: number;
}

/**
 * For each token how many levels deeper it stands than the content begins: what is in a template's section
 * (`{{#if}}…{{/if}}`) stays as deep as, or one level deeper than its frame, as the author began it. `undefined` where
 * sections do not close in the content that they open in.
 */
export function sectionLevels(layout: Layout, tokens: readonly ContentToken[]): readonly number[] | undefined {
  const lines = begunLines(layout, tokens);
  const sections = new Map(sectionsIn(tokens, lines).map((section) => [section.index, section]));
  /** How many levels deeper the content of each open section stands than what is around it. */
  const open: (0 | 1)[] = [];
  const levels: number[] = [];
  let level = 0;
  for (const [index, token] of tokens.entries()) {
    const kind = kindOf(token);
    if (kind === "close") {
      const inner = open.pop();
      if (inner === undefined) {
        return undefined;
      }
      level -= inner;
    }
    levels.push(kind === "else" ? level - (open.at(-1) ?? 0) : level);
    if (kind === "open") {
      const inner = isDeeper(sections.get(index)?.first, lines[index]) ? 1 : 0;
      open.push(inner);
      level += inner;
    }
  }
  return open.length === 0 ? levels : undefined;
}

/**
 * The spans that say together how deep the content of a section stands: from its frame to the first character of the
 * first of its lines; of a section in which no line begins, but which may get one, all of it.
 */
export function* sectionBeginnings(layout: Layout, tokens: readonly ContentToken[]): Generator<Span> {
  for (const { index, first, close } of sectionsIn(tokens, begunLines(layout, tokens))) {
    const end = first ? first.token.span.start + 1 : (close ?? tokens.at(-1)!).span.end;
    yield { start: tokens[index]!.span.start, end };
  }
}

function kindOf(token: ContentToken) {
  return token.kind === "hole" ? token.hole.kind : undefined;
}

/** Whether the first line that begins in a section is indented deeper than its frame, which must begin a line, too. */
function isDeeper(first: BegunLine | undefined, frame: BegunLine | undefined): boolean {
  return first !== undefined && frame !== undefined && first.indentation > frame.indentation;
}

/**
 * In the order in which they open. All are read in one go: sections stand in each other by the thousand, and none of them
 * may have a line.
 */
function sectionsIn(tokens: readonly ContentToken[], lines: readonly (BegunLine | undefined)[]): readonly Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const [index, token] of tokens.entries()) {
    const kind = kindOf(token);
    if (kind === "close") {
      const closed = open.pop();
      if (closed && !closed.first) {
        closed.close = token;
      }
    }
    const line = lines[index];
    if (line) {
      // A branch of the innermost section belongs to its frame. Those without a line are always the inner ones.
      const last = kind === "else" ? open.length - 2 : open.length - 1;
      for (let at = last; at >= 0 && !open[at]!.first; at--) {
        open[at]!.first = line;
      }
    }
    if (kind === "open") {
      const section = { index };
      sections.push(section);
      open.push(section);
    }
  }
  return sections;
}

/** By token; `undefined` for one that does not begin its line. */
function begunLines(layout: Layout, tokens: readonly ContentToken[]): readonly (BegunLine | undefined)[] {
  const { document, lineStarts } = layout;
  /** Of the line in which the last token stands: where it begins, and where its blanks end. */
  let [line, blanksEnd] = [-1, -1];
  return tokens.map((token) => {
    const { start } = token.span;
    const begins = lineStarts[lineAt(lineStarts, start)]!;
    if (begins !== line) {
      line = begins;
      blanksEnd = line + /^[ \t]*/.exec(document.text.slice(line, start))![0].length;
    }
    return blanksEnd === start
      ? { token, indentation: columnsOf(layout, document.text.slice(line, start)) }
      : undefined;
  });
}
