import type { Span } from "../../text/span";

export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly markdown: string;
}

export function hoverOf(span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined ? undefined : { span, markdown };
}
