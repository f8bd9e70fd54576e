import type { Span } from "../../text/span";

/** A string as it stands in a program. Spans are offsets of the program's text. */
export interface Literal {
  /** With its quotes. */
  readonly span: Span;
  /** Between the quotes; of a heredoc, from the line behind its beginning to the line of its end. */
  readonly content: Span;
  /** Code inside of the content, with its marks; in order. */
  readonly interpolations: readonly Span[];
  readonly form: StringForm;
}

/** How a string is written. Two literals of one form can be cut and joined between their quotes. */
export interface StringForm {
  /** What the program cannot write as it is: `\"`; `\'` and `\\` alone; `""`; nothing. */
  readonly escapes: "backslash" | "quote" | "doubled" | "none";
  /** What ends the string, such as `"` or `"""`; empty for a heredoc. */
  readonly end: string;
  /** Line breaks may stand in it as they are. */
  readonly holdsLineBreaks?: true;
  /** The language takes away what all lines are indented by, and the line break at the beginning. */
  readonly isDedented?: true;
  /** The program takes away this mark and the blanks before it at the beginning of each line but the first; here with its blanks. */
  readonly margin?: string;
  /** What begins code in it when it stands there by chance; written with a backslash before it, or twice. */
  readonly code?: "${" | "$" | "#{" | "{";
  /** What begins code in it and cannot be written otherwise; what ends code cannot be written either. */
  readonly rawCode?: string;
  /** A backslash before a letter that means nothing stays. */
  readonly keepsUnknown?: true;
}

/** The string of one expression: literals in order, and between them what joins them. */
export interface Passage {
  readonly literals: readonly Literal[];
  /** The whole expression. */
  readonly span: Span;
}
