import type { Position, Range } from "vscode-languageserver";
import type { Span } from "../text/span";

/**
 * Lines and columns of many offsets of one text. A `TextDocument` looks each offset up in all lines; here an offset near
 * the one before, as in an outline, is found at once.
 */
export class Positions {
  private readonly lineStarts: number[] = [0];
  private line = 0;

  constructor(text: string) {
    // A lone carriage return ends a line too, as the protocol says.
    const lineBreak = /\r\n?|\n/g;
    if (text.includes("\r")) {
      for (const match of text.matchAll(lineBreak)) {
        this.lineStarts.push(match.index + match[0].length);
      }
    } else {
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
        this.lineStarts.push(at + 1);
      }
    }
  }

  /** Of an offset inside the text. */
  at(offset: number): Position {
    while (offset < this.lineStarts[this.line]!) {
      this.line--;
    }
    while (offset >= (this.lineStarts[this.line + 1] ?? Number.POSITIVE_INFINITY)) {
      this.line++;
    }
    return { line: this.line, character: offset - this.lineStarts[this.line]! };
  }

  /** Of what stands further right by so much than its span says. */
  range({ start, end }: Span, by = 0): Range {
    return { start: this.at(start + by), end: this.at(end + by) };
  }
}
