import type { Span } from "../text/span";

/** A stretch of a document whose text is not known until it runs. */
export interface Hole {
  readonly span: Span;
  /**
   * `value` becomes text; `open`, `else` and `close` frame a part that may be left out or repeated; a comment, and code
   * that writes nothing, is dropped. What is absent is left out of a value by an outcome of the template.
   */
  readonly kind: "value" | "open" | "else" | "close" | "comment" | "absent";
  /** What stands between the marks, without the sign of its kind; `From` in `{{From}}`, `e164` in `{{#e164}}`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Of tags that open and close, in languages that say in the tag what is closed: there a section can be left open. */
  readonly section?: SectionName;
  /** Of a block that is only defined here, or passed to a function: what stands between its tags, of which it is no part. */
  readonly definition?: Span;
}

export interface SectionName {
  /** What a tag and the one that closes it have in common; `if` in `{{/if}}`, `e164` in `{{#e164}}`. */
  readonly name: string;
  /** What closes it, such as `{{/if}}`. */
  readonly closedBy: string;
}

/** A text with all holes blanked out: same length, so that every offset stays. */
export interface MaskedText {
  readonly masked: string;
  /** In the order of the text. */
  readonly holes: readonly Hole[];
}
