import type { Span } from "../text/span";

/** What stands in a hole's place: blanks; but letters where a name or a bare value is expected. Line breaks stay. */
export function filler(text: string, span: Span): string {
  return isName(text, span) || text[span.start - 1] === "=" ? filled(text, span, "x") : blank(text, span);
}

/** What stands in the place of a tag that is followed by what it lets through: `"man"` in `voice={% if a %}"man"`. */
export function sectionFiller(text: string, span: Span): string {
  return isName(text, span) ? filled(text, span, "x") : blank(text, span);
}

function isName(text: string, { start }: Span): boolean {
  const before = text[start - 1];
  return before === "<" || (before === "/" && text[start - 2] === "<");
}

function blank(text: string, span: Span): string {
  return filled(text, span, " ");
}

function filled(text: string, { start, end }: Span, character: string): string {
  return text.slice(start, end).replace(/[^\r\n]/g, character);
}
