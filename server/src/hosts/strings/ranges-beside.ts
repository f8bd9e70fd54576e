import type { Point, Range } from "web-tree-sitter";
import type { Span } from "../../text/span";

/** What is not skipped; none for all of the text. The skipped are whole lines. */
export function rangesBeside(skipped: readonly Span[], text: string): Range[] {
  if (skipped.length === 0) {
    return [];
  }
  const ranges: Range[] = [];
  let place = { index: 0, position: { row: 0, column: 0 } };
  for (const { start, end } of [...skipped, { start: text.length, end: text.length }]) {
    const until = placeBehind(text, place, start);
    if (start > place.index) {
      ranges.push({
        startIndex: place.index,
        startPosition: place.position,
        endIndex: start,
        endPosition: until.position,
      });
    }
    place = placeBehind(text, until, end);
  }
  return ranges;
}

interface PointAndIndex {
  readonly index: number;
  readonly position: Point;
}

function placeBehind(text: string, { index, position }: PointAndIndex, offset: number): PointAndIndex {
  let { row } = position;
  let lineStart = index - position.column;
  for (let at = text.indexOf("\n", index); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { index: offset, position: { row, column: offset - lineStart } };
}

export function pointAt(text: string, offset: number): Point {
  return placeBehind(text, { index: 0, position: { row: 0, column: 0 } }, offset).position;
}
