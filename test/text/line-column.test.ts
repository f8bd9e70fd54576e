import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineColumn } from "../../server/src/text/line-column";

describe("Line and column", () => {
  const text = "ab\ncd\r\nef\r😀g";
  const cases: readonly (readonly [number, number, number])[] = [
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [7, 3, 1],
    [10, 4, 1],
    [12, 4, 3],
    [13, 4, 4],
  ];
  for (const [offset, line, column] of cases) {
    it(`of offset ${offset} are ${line}:${column}`, () => assert.deepEqual(lineColumn(text, offset), { line, column }));
  }
});
