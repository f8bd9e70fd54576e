import type { Span } from "../../text/span";

/** What keeps a value from being right. */
export interface ValueMistake {
  /** Within the value as written; of a list, only the item. */
  readonly span: Span;
  /** A whole sentence without full stop. */
  readonly message: string;
  /** Values to write instead, the likeliest first. */
  readonly replacements: readonly string[];
  /** What another attribute must be for the replacements to be right. */
  readonly beside?: { readonly attribute: string; readonly value: string };
  /** The first of `replacements` is what was meant. */
  readonly isSure?: boolean;
  /** `case`: only small and capital letters differ; `unlisted`: it may be right; `unusual`: it is legal; `placeholder`: it stands for a right one; `unlikely`: it is legal, but hardly meant. */
  readonly doubt?: "case" | "unlisted" | "unusual" | "placeholder" | "unlikely";
}

export const noMistakes: readonly ValueMistake[] = [];

/** The whole of a value of that length. */
export function wholeOf(value: string): Span {
  return { start: 0, end: value.length };
}
