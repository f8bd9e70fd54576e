import { indentationAt, lineStart } from "../../rules/fixes/indentation";
import type { Span } from "../../text/span";
import type { ContentToken } from "./content-token";
import { columnsOf, type Layout } from "./layout";

interface OpenSection {
  /** How many levels deeper its content stands than what is around it. */
  readonly inner: 0 | 1;
}

/**
 * For each token how many levels deeper it stands than the content begins: what is in a template's section
 * (`{{#if}}…{{/if}}`) stays as deep as, or one level deeper than its frame, as the author began it. `undefined` where
 * sections do not close in the content that they open in.
 */
export function sectionLevels(layout: Layout, tokens: readonly ContentToken[]): readonly number[] | undefined {
  const open: OpenSection[] = [];
  const levels: number[] = [];
  let level = 0;
  for (const [index, token] of tokens.entries()) {
    const kind = token.kind === "hole" ? token.hole.kind : undefined;
    if (kind === "close") {
      const section = open.pop();
      if (!section) {
        return undefined;
      }
      level -= section.inner;
    }
    levels.push(kind === "else" ? level - (open.at(-1)?.inner ?? 0) : level);
    if (isOpening(token)) {
      const inner = isIndented(layout, tokens, index) ? 1 : 0;
      open.push({ inner });
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
  for (const [index, token] of tokens.entries()) {
    if (isOpening(token)) {
      const { first, close } = sectionAt(layout, tokens, index);
      yield { start: token.span.start, end: first ? first.span.start + 1 : (close ?? tokens.at(-1)!).span.end };
    }
  }
}

function isOpening(token: ContentToken): boolean {
  return token.kind === "hole" && token.hole.kind === "open";
}

/** Whether the first line that begins in the section that opens at `index` is indented deeper than its frame. */
function isIndented(layout: Layout, tokens: readonly ContentToken[], index: number): boolean {
  const frame = indentation(layout, tokens[index]!);
  const { first } = sectionAt(layout, tokens, index);
  return frame !== undefined && first !== undefined && indentation(layout, first)! > frame;
}

/** Of the section that opens at `index`: the first token in it that begins a line, and, unless there is one, its end. */
function sectionAt(
  layout: Layout,
  tokens: readonly ContentToken[],
  index: number,
): { first?: ContentToken; close?: ContentToken } {
  let depth = 1;
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const kind = token.kind === "hole" ? token.hole.kind : undefined;
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (depth === 0) {
      return { close: token };
    }
    const isFrame = kind === "else" && depth === 1;
    if (!isFrame && indentation(layout, token) !== undefined) {
      return { first: token };
    }
  }
  return {};
}

/** In columns; `undefined` for a token that does not begin its line. */
function indentation(layout: Layout, { span }: ContentToken): number | undefined {
  const { text } = layout.document;
  const blanks = indentationAt(text, span.start);
  return lineStart(text, span.start) + blanks.length === span.start ? columnsOf(layout, blanks) : undefined;
}
