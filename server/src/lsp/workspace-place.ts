import type { Position, Range } from "vscode-languageserver";
import { lineAt } from "../text/lines";
import type { Span } from "../text/span";
import type { FileSummary } from "../workspace/file-summary";

/** The range of a span in a file of the workspace, open or not; at the beginning of a file of which nothing is kept. */
export function rangeIn(summary: FileSummary | undefined, { start, end }: Span): Range {
  const lineStarts = summary?.lineStarts ?? [0];
  return { start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) };
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line, character: offset - lineStarts[line]! };
}
