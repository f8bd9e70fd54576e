import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { Positions } from "../../server/src/lsp/positions";
import { fileOf } from "./support/position";

it("the positions of an outline are those that the protocol's own library counts, whatever ends a line", () => {
  const text = fc.array(fc.constantFrom("\r\n", "\n", "\r", "a", "😀", "<Say>")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (text, offsets) => {
      const [file, positions] = [fileOf(text), new Positions(text)];
      for (const offset of offsets.map((number) => number % (text.length + 1))) {
        // Between the two characters of one line's end nothing begins or ends.
        if (text.slice(offset - 1, offset + 1) !== "\r\n") {
          assert.deepEqual(positions.at(offset), file.positionAt(offset));
        }
      }
    }),
  );
});
