import type { TwimlDocument } from "../../document";
import { contentSpan } from "../../model/content";
import type { TwimlElement } from "../../syntax/tree";
import { beginningOf } from "../../text/byte-order-mark";
import { type Span, textOf } from "../../text/span";
import { brokenGaps } from "./broken-gaps";
import { type ContentToken, contentTokens } from "./content-token";
import { type Gap, lineBreaksIn } from "./gap";
import { isLaidOut } from "./is-laid-out";
import { type Layout, newLine } from "./layout";
import { sectionLevels } from "./section-levels";
import { startTagGaps } from "./start-tag";

/** Every gap of a well-formed document that may be changed; in no order. */
export function* documentGaps(layout: Layout): Generator<Gap> {
  const { text, nodes } = layout.document;
  const span = { start: beginningOf(text), end: text.length };
  const tokens = contentTokens(layout.document, nodes, span.start);
  const levels = sectionLevels(layout, tokens);
  if (!levels || tokens.length === 0) {
    yield* textGaps(layout, tokens);
    return;
  }
  yield* contentGaps(layout, tokens, levels, 0, brokenGaps(text, tokens));
  yield { span: { start: span.start, end: tokens[0]!.span.start }, text: "" };
  if (!endsInTag(layout.document)) {
    yield { span: { start: tokens.at(-1)!.span.end, end: span.end }, text: layout.lineBreak };
  }
}

/** The last tag of a template is open, as PHP allows: a line break would be part of it. */
function endsInTag({ text, holes }: TwimlDocument): boolean {
  return holes.at(-1)?.span.end === text.length && !/[>}]$/.test(text);
}

function* elementGaps(layout: Layout, element: TwimlElement, level: number): Generator<Gap> {
  yield* startTagGaps(layout, element, level);
  yield* endTagGap(element);
  const tokens = contentTokens(layout.document, element.children, element.span.start);
  const levels = isLaidOut(element, tokens) ? sectionLevels(layout, tokens) : undefined;
  if (!levels) {
    yield* textGaps(layout, tokens);
    return;
  }
  const span = contentSpan(element);
  const broken = brokenGaps(layout.document.text, tokens, span);
  yield* contentGaps(layout, tokens, levels, level + 1, broken);
  const first = { start: span.start, end: tokens[0]?.span.start ?? span.end };
  const last = tokens.at(-1);
  if (!last) {
    const hasLines = lineBreaksIn(textOf(layout.document.text, first)) > 0;
    yield { span: first, text: hasLines ? newLine(layout, level) : "" };
  } else {
    yield gapBetween(layout, first, level + 1 + levels[0]!, broken.has(0));
    yield gapBetween(layout, { start: last.span.end, end: span.end }, level, broken.has(tokens.length));
  }
}

/** The gaps between the tokens and in them, without those at both ends. */
function* contentGaps(
  layout: Layout,
  tokens: readonly ContentToken[],
  levels: readonly number[],
  level: number,
  broken: ReadonlySet<number>,
): Generator<Gap> {
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (previous) {
      const gap = { start: previous.span.end, end: token.span.start };
      yield gapBetween(layout, gap, level + levels[index]!, broken.has(index), true);
    }
    if (token.kind === "element") {
      yield* elementGaps(layout, token, level + levels[index]!);
    }
  }
}

/** In text, tags are all that has white space of no meaning. */
function* textGaps(layout: Layout, tokens: readonly ContentToken[]): Generator<Gap> {
  for (const token of tokens) {
    if (token.kind === "element") {
      yield* startTagGaps(layout, token, undefined);
      yield* endTagGap(token);
      yield* textGaps(layout, contentTokens(layout.document, token.children, token.span.start));
    }
  }
}

/**
 * The gap before what belongs at that level. Where it is not broken, comments and what is a template's stay in the line
 * where they are. Between two tokens, and not at the ends of a content, a blank line stays.
 */
function gapBetween(layout: Layout, span: Span, level: number, isBroken: boolean, keepsBlankLine = false): Gap {
  const written = textOf(layout.document.text, span);
  const lineBreaks = lineBreaksIn(written);
  if (lineBreaks > 0 || isBroken) {
    return { span, text: (keepsBlankLine && lineBreaks > 1 ? layout.lineBreak : "") + newLine(layout, level) };
  }
  return { span, text: written };
}

function* endTagGap({ endTag }: TwimlElement): Generator<Gap> {
  if (endTag) {
    const { span, nameSpan } = endTag;
    yield { span: { start: nameSpan.end, end: span.end - ">".length }, text: "", tag: span };
  }
}
