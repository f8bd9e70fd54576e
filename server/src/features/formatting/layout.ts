import type { TwimlDocument } from "../../document";
import { lineBreakOf, lineStartsOf } from "../../text/lines";
import type { FormattingOptions } from "./formatting-options";

/** What all parts of a formatter need to know. */
export interface Layout {
  readonly document: TwimlDocument;
  /** Where the lines of the document begin. */
  readonly lineStarts: readonly number[];
  readonly lineBreak: string;
  /** One level of indentation. */
  readonly unit: string;
  /** Columns of a tab. */
  readonly tabSize: number;
  readonly wrapAttributes: number;
}

export function layoutOf(document: TwimlDocument, options: FormattingOptions): Layout {
  const tabSize = Math.max(1, Math.trunc(options.tabSize) || 1);
  return {
    document,
    lineStarts: lineStartsOf(document.text),
    lineBreak: lineBreakOf(document.text),
    unit: options.insertSpaces ? " ".repeat(tabSize) : "\t",
    tabSize,
    wrapAttributes: options.wrapAttributes,
  };
}

/** A line break and the indentation of that level, from 0. */
export function newLine({ lineBreak, unit }: Layout, level: number): string {
  return lineBreak + unit.repeat(level);
}

/** How many columns the text takes at the beginning of a line. */
export function columnsOf({ tabSize }: Pick<Layout, "tabSize">, text: string): number {
  let columns = 0;
  for (const character of text) {
    columns += character === "\t" ? tabSize - (columns % tabSize) : 1;
  }
  return columns;
}
