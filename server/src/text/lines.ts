import { firstIndex } from "./first-index";

/** Where the line begins in which the offset stands; a carriage return alone ends none. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The white space at the beginning of the line in which the offset stands. */
export function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

/** The white space before what begins its line at the offset; `undefined` for what begins none. */
export function ownIndentation(text: string, offset: number): string | undefined {
  const indentation = indentationAt(text, offset);
  return lineStart(text, offset) + indentation.length === offset ? indentation : undefined;
}

/** The line break that the document uses. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Where the lines of the text begin, the first one included; a carriage return alone ends a line, too. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  const lineBreak = /\r\n?|\n/g;
  // A program has many lines, and typing in it must cost little.
  while (lineBreak.test(text)) {
    starts.push(lineBreak.lastIndex);
  }
  return starts;
}

/** The number of the line in which the offset stands, from 0; `starts`: where the lines begin. */
export function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, (line) => starts[line]! > offset) - 1;
}
