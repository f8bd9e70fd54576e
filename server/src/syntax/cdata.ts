import type { Span } from "../text/span";

/** What stands in a CDATA section that is closed, between its marks. */
export function cdataContent({ start, end }: Span): Span {
  return { start: start + "<![CDATA[".length, end: end - "]]>".length };
}
