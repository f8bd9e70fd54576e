import type { Position, Range } from "vscode-languageserver";
import type { Span } from "../text/span";
import type { FileSummary } from "../workspace/file-summary";

/** The range of a span in a file of the workspace, open or not; at the beginning of a file of which nothing is kept. */
export function rangeIn(summary: FileSummary | undefined, { start, end }: Span): Range {
  const lineStarts = summary?.lineStarts ?? [0];
  return { start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) };
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  let [low, high] = [0, lineStarts.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return { line: low, character: offset - lineStarts[low]! };
}
