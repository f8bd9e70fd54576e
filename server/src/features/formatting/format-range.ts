import type { TwimlDocument } from "../../document";
import { indentationAt, lineStart } from "../../rules/fixes/indentation";
import type { Span } from "../../text/span";
import { type Formatting, formatGaps } from "./format-document";
import type { FormattingOptions } from "./formatting-options";

/**
 * Formats what is in the span as the whole document would be formatted, and touches nothing outside of it. A tag of
 * which a part is outside stays as it is. A span that begins with the first thing on its line, or before it, takes
 * all of the indentation.
 */
export function formatRange(document: TwimlDocument, span: Span, options: FormattingOptions): Formatting {
  const range = { start: withIndentation(document.text, span.start), end: span.end };
  const isWanted = (part: Span) =>
    range.start <= part.start &&
    part.end <= range.end &&
    // What is written at the end of a span is behind it, as is the indentation of the line after whole lines.
    (part.start < range.end || range.end === document.text.length);
  return formatGaps(document, options, (gap) => isWanted(gap.tag ?? gap.span));
}

/** The beginning of the line where nothing but blanks is before the offset; or else the offset. */
function withIndentation(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return start + indentationAt(text, offset).length >= offset ? start : offset;
}
