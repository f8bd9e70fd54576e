import { firstIndex } from "./first-index";

/** Where the lines of the text begin, the first one included; a carriage return alone ends a line, too. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
    starts.push(index + lineBreak.length);
  }
  return starts;
}

/** The number of the line in which the offset stands, from 0; `starts`: where the lines begin. */
export function lineAt(starts: readonly number[], offset: number): number {
  return firstIndex(starts.length, (line) => starts[line]! > offset) - 1;
}
