import type { TwimlDocument } from "../../document";
import { elementBefore } from "../../model/element-at";
import { beginningOf } from "../../text/byte-order-mark";
import { lineAt } from "../../text/lines";
import { overlaps, type Span } from "../../text/span";
import { contentTokens } from "./content-token";
import { type Formatting, formatGaps } from "./format-document";
import type { FormattingOptions } from "./formatting-options";
import { type Layout, layoutOf } from "./layout";
import { sectionBeginnings } from "./section-levels";

/**
 * Formats the lines that the span touches, if only with a cursor, as the whole document would be formatted. With them go
 * the lines of each start tag that begins before them or ends behind them, and of a template's section its frame and its
 * first line, which say together how deep it stands. All other lines stay as they are; to format twice changes nothing more.
 */
export function formatRange(document: TwimlDocument, span: Span, options: FormattingOptions): Formatting {
  const layout = layoutOf(document, options);
  const lines = withSections(linesOf(layout, span), sectionLines(layout));
  const isWanted = (part: Span) =>
    lines.start <= part.start &&
    part.end <= lines.end &&
    // What is written at the end of the lines belongs to the next one, as does its indentation.
    (part.start < lines.end || lines.end === document.text.length);
  return formatGaps(document, options, (gap) => isWanted(gap.tag ?? gap.span));
}

/** From the beginning of a line to that of another, or to the end of the text; not empty unless the text is. */
function linesOf({ document, lineStarts }: Layout, span: Span): Span {
  const lineStart = (offset: number) => lineStarts[lineAt(lineStarts, offset)]!;
  const nextLine = (offset: number) => lineStarts[lineAt(lineStarts, offset) + 1] ?? document.text.length;
  let start = lineStart(span.start);
  while (isInStartTag(document, start)) {
    start = lineStart(start - 1);
  }
  // Who selects whole lines ends at the beginning of the next one, and does not mean that.
  const isWhole = span.start < span.end && lineStart(span.end) === span.end;
  let end = isWhole ? span.end : nextLine(span.end);
  while (isInStartTag(document, end)) {
    end = nextLine(end);
  }
  return { start, end };
}

/** The lines, with those of each section that they touch; a section may begin where another one does. */
function withSections({ start, end }: Span, sections: readonly Span[]): Span {
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const lines of sections) {
      if (overlaps(lines, { start, end }) && (lines.start < start || end < lines.end)) {
        start = Math.min(start, lines.start);
        end = Math.max(end, lines.end);
        isMore = true;
      }
    }
  }
  return { start, end };
}

/** Of each section whose content has lines of its own: those that say how deep it stands. */
function sectionLines(layout: Layout): Span[] {
  const { document } = layout;
  if (!document.holes.some(({ kind }) => kind === "open")) {
    return [];
  }
  const contents = [
    contentTokens(document, document.nodes, beginningOf(document.text)),
    ...document.elements.map((element) => contentTokens(document, element.children, element.span.start)),
  ];
  return contents.flatMap((tokens) =>
    Array.from(sectionBeginnings(layout, tokens), (beginning) => linesOf(layout, beginning)),
  );
}

function isInStartTag(document: TwimlDocument, offset: number): boolean {
  const tag = elementBefore(document, offset)?.startTag.span;
  return tag !== undefined && tag.start < offset && offset < tag.end;
}
