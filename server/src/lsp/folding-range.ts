import * as lsp from "vscode-languageserver";
import type { FoldingRange } from "../features/folding";
import type { FoldingAbilities } from "./gesture-abilities";
import type { Place } from "./place";
import { toRange } from "./to-lsp";

const kinds: Readonly<Partial<Record<FoldingRange["kind"], lsp.FoldingRangeKind>>> = {
  comment: lsp.FoldingRangeKind.Comment,
  region: lsp.FoldingRangeKind.Region,
};

/** Of the ranges that begin in one line the outermost: an editor can fold a line but once. */
export function toFoldingRanges(
  file: Place,
  ranges: readonly FoldingRange[],
  { linesOnly, limit }: FoldingAbilities,
): lsp.FoldingRange[] {
  const byLine = new Map<number, lsp.FoldingRange>();
  for (const { span, kind } of ranges) {
    const { start, end } = toRange(file, span);
    // What is a line of the document may be none of the program.
    if (start.line < end.line && !byLine.has(start.line) && byLine.size < limit) {
      byLine.set(start.line, {
        startLine: start.line,
        endLine: end.line,
        ...(!linesOnly && { startCharacter: start.character, endCharacter: end.character }),
        ...(kinds[kind] && { kind: kinds[kind] }),
      });
    }
  }
  return [...byLine.values()];
}
