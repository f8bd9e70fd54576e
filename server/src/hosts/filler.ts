import type { Span } from "../text/span";
import type { Hole } from "./hole";

/** What stands in a hole's place: blanks; but letters where a name or a bare value is expected. Line breaks stay. */
export function filler(text: string, { start, end }: Span, kind: Hole["kind"]): string {
  const before = text[start - 1];
  const isName = before === "<" || (before === "/" && text[start - 2] === "<");
  // In `voice={% if a %}"man"` the value comes behind the tag.
  const isValue = before === "=" && kind === "value";
  return text.slice(start, end).replace(/[^\r\n]/g, isName || isValue ? "x" : " ");
}
