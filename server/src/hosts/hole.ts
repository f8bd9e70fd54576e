import type { Span } from "../text/span";

/** A stretch of a document whose text is not known until it runs. */
export interface Hole {
  readonly span: Span;
  /** `value` becomes text; `open`, `else` and `close` frame a part that may be left out or repeated; a comment is dropped. */
  readonly kind: "value" | "open" | "else" | "close" | "comment";
  /** What stands between the marks, without the sign of its kind; `From` in `{{From}}`, `e164` in `{{#e164}}`. */
  readonly name: string;
  readonly nameSpan: Span;
}

/** A text with all holes blanked out: same length, so that every offset stays. */
export interface MaskedText {
  readonly masked: string;
  /** In the order of the text. */
  readonly holes: readonly Hole[];
}
