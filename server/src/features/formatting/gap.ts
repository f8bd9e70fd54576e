import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";

/** White space between two pieces of markup, perhaps none, and the white space that should stand there. */
export interface Gap {
  readonly span: Span;
  readonly text: string;
  /** The tag that the gap is part of: its gaps are changed together or not at all. */
  readonly tag?: Span;
}

/** The smallest edits that make a gap what it should be; the line breaks and the indentation after them apart. */
export function gapEdits(source: string, { span, text }: Gap): Edit[] {
  const written = source.slice(span.start, span.end);
  if (written === text) {
    return [];
  }
  const [from, to] = [indentationStart(written), indentationStart(text)];
  if (from === 0 || to === 0) {
    return [{ span, text }];
  }
  const border = span.start + from;
  const breaks = { span: { start: span.start, end: border }, text: text.slice(0, to) };
  const indentation = { span: { start: border, end: span.end }, text: text.slice(to) };
  return [breaks, indentation].filter((edit) => source.slice(edit.span.start, edit.span.end) !== edit.text);
}

/** The offset past the last line break; 0 without one. */
function indentationStart(whiteSpace: string): number {
  return Math.max(whiteSpace.lastIndexOf("\n"), whiteSpace.lastIndexOf("\r")) + 1;
}

export function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
