import type { TwimlDocument } from "../document";
import { beginningOf } from "../model/beginning";
import { contentSpan } from "../model/content";
import { type SectionNode, sectionTree } from "../model/section-tree";
import type { PlacedPiece } from "../syntax/pieces";
import type { TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { allAtOnce, flatMapSteps, type Steps } from "./steps";

export interface FoldingRange {
  /**
   * Holds at least one line break. Folded, the line in which it begins stays visible, and all that follow disappear, the
   * one in which it ends among them: an end tag stands behind that.
   */
  readonly span: Span;
  readonly kind: "element" | "comment" | "cdata" | "region";
}

/**
 * What can be folded, in the order of the document, outer ranges first; several may begin in one line. Of a large document
 * what can be folded in its beginning.
 */
export function foldingRanges(document: TwimlDocument): FoldingRange[] {
  return allAtOnce(foldingSteps(document));
}

/** The same, step by step. */
export function* foldingSteps(whole: TwimlDocument): Steps<FoldingRange[]> {
  const document = beginningOf(whole);
  const { text, elements, pieces } = document;
  const found = [
    ...(yield* flatMapSteps(elements, (element) => elementRanges(text, element))),
    ...(yield* flatMapSteps(pieces, markupRange)),
    ...regions(document),
    ...sectionTree(document.holes).sections.flatMap(sectionRanges),
  ];
  const hiding = yield* flatMapSteps(found, ({ span, kind }): FoldingRange[] => {
    const hidden = hiddenPart(text, span);
    return lineBreak.test(textOf(text, hidden)) ? [{ span: hidden, kind }] : [];
  });
  return hiding.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const lineBreak = /[\r\n]/;

/**
 * An element folds in the line of its name. Where its start tag has several lines, its content folds in the last of them
 * too. An element whose end tag is missing ends nobody knows where.
 */
function elementRanges(text: string, element: TwimlElement): FoldingRange[] {
  const { nameSpan, startTag, endTag } = element;
  if (!endTag) {
    const span = { start: nameSpan.end, end: startTag.span.end - (startTag.close?.length ?? 0) };
    return startTag.close === "/>" ? [{ span, kind: "element" }] : [];
  }
  const content = contentSpan(element);
  const hasLines = lineBreak.test(textOf(text, startTag.span));
  return [
    { span: { start: nameSpan.end, end: content.end }, kind: "element" },
    ...(hasLines ? [{ span: content, kind: "element" as const }] : []),
  ];
}

function markupRange({ kind, start, end, closed }: PlacedPiece): FoldingRange[] {
  if (!closed || (kind !== "comment" && kind !== "cdata")) {
    return [];
  }
  // The end of CDATA mostly stands in a line with an end tag, and belongs to it.
  return [{ span: { start, end: kind === "cdata" ? end - "]]>".length : end }, kind }];
}

/** A section of a template folds as an element does, its branches in one. */
function sectionRanges({ branches }: SectionNode): FoldingRange[] {
  const [first, last] = [branches[0]!, branches.at(-1)!];
  return [
    { span: { start: first.span.start, end: last.span.end }, kind: "element" },
    ...branches.flatMap(({ sections }) => sections.flatMap(sectionRanges)),
  ];
}

// As in HTML and XML, whose files these may be too, the number sign may be missing.
const regionMark = /^<!--\s*#?(end)?region\b/;

/** From `<!-- #region menu -->` past its `<!-- #endregion -->`; what has no counterpart is a comment like any other. */
function regions({ text, pieces }: TwimlDocument): FoldingRange[] {
  const found: FoldingRange[] = [];
  const open: number[] = [];
  for (const { kind, start, end } of pieces) {
    const mark = kind === "comment" ? regionMark.exec(text.slice(start, end)) : undefined;
    if (mark && !mark[1]) {
      open.push(end);
    } else if (mark) {
      const from = open.pop();
      found.push(...(from === undefined ? [] : [{ span: { start: from, end }, kind: "region" as const }]));
    }
  }
  return found;
}

/** Without the last line if something stands in it behind the span: it would disappear too. */
function hiddenPart(text: string, { start, end }: Span): Span {
  return isLineEnd(text, blanksEnd(text, end))
    ? { start, end }
    : { start, end: Math.max(start, lastLineBreak(text, start, end)) };
}

/** The offset past the blanks and tabs. */
function blanksEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === " " || text[end] === "\t") {
    end++;
  }
  return end;
}

function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === "\n" || text[at] === "\r";
}

/** Where the last line break between the offsets begins; before `start` where there is none. */
function lastLineBreak(text: string, start: number, end: number): number {
  const between = text.slice(start, end);
  const at = Math.max(between.lastIndexOf("\n"), between.lastIndexOf("\r"));
  return start + (between.slice(at - 1, at + 1) === "\r\n" ? at - 1 : at);
}
