export interface FormattingOptions {
  /** Columns of a tab, and blanks of one level of indentation; less than 1 is taken as 1. */
  readonly tabSize: number;
  readonly insertSpaces: boolean;
  /** A start tag that reaches past this column gets its attributes on lines of their own; 0: none ever does. */
  readonly wrapAttributes: number;
}
