import type { TwimlDocument } from "../../document";
import { elementBefore } from "../../model/element-at";
import { lineStart } from "../../rules/fixes/indentation";
import type { Span } from "../../text/span";
import { type Formatting, formatGaps } from "./format-document";
import type { FormattingOptions } from "./formatting-options";

/**
 * Formats the lines that the span touches, if only with a cursor, as the whole document would be formatted; with the
 * lines of each start tag that begins before them or ends behind them. All other lines stay as they are.
 */
export function formatRange(document: TwimlDocument, span: Span, options: FormattingOptions): Formatting {
  const lines = linesOf(document, span);
  const isWanted = (part: Span) =>
    lines.start <= part.start &&
    part.end <= lines.end &&
    // What is written at the end of the lines belongs to the next one, as does its indentation.
    (part.start < lines.end || lines.end === document.text.length);
  return formatGaps(document, options, (gap) => isWanted(gap.tag ?? gap.span));
}

/** From the beginning of a line to that of another, or to the end of the text; not empty unless the text is. */
function linesOf(document: TwimlDocument, span: Span): Span {
  const { text } = document;
  let start = lineStart(text, span.start);
  while (isInStartTag(document, start)) {
    start = lineStart(text, start - 1);
  }
  // Who selects whole lines ends at the beginning of the next one, and does not mean that.
  const isWhole = span.start < span.end && lineStart(text, span.end) === span.end;
  let end = isWhole ? span.end : nextLine(text, span.end);
  while (isInStartTag(document, end)) {
    end = nextLine(text, end);
  }
  return { start, end };
}

function nextLine(text: string, offset: number): number {
  const lineBreak = text.indexOf("\n", offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function isInStartTag(document: TwimlDocument, offset: number): boolean {
  const tag = elementBefore(document, offset)?.startTag.span;
  return tag !== undefined && tag.start < offset && offset < tag.end;
}
