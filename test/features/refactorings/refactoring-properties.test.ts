import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../../server/src/document";
import { refactorings, refactoringsAt } from "../../../server/src/features/refactorings";
import { applyEdits } from "../../../server/src/text/edit";
import { randomDocument } from "../formatting/support/random-document";
import { options } from "./support/check-refactoring";

describe("Any refactoring", () => {
  it("has an id of its own, named after a file", () => {
    const files = readdirSync("server/src/features/refactorings");
    const ids = refactorings.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    const named = ids.map((id) => (id.startsWith("wrap-in-") ? "wrap-in-ssml.ts" : `${id}.ts`));
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  it("leaves a well-formed document well-formed, its edits in order and inside of it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.nat(), fc.nat({ max: 40 }), fc.boolean(), (seed, at, length, isCursor) => {
        const text = randomDocument(seed);
        const start = at % (text.length + 1);
        const end = isCursor ? start : Math.min(text.length, start + length);
        for (const { id, edits, newFile } of refactoringsAt(parseDocument(text), { start, end }, options)) {
          seen.add(id);
          assert(edits.length > 0);
          let last = 0;
          for (const { span } of edits) {
            assert(last <= span.start && span.start <= span.end && span.end <= text.length);
            last = span.end;
          }
          const after = applyEdits(text, edits);
          assert.notEqual(after, text);
          assert.deepEqual(parseDocument(after).problems, [], `${id}\n${text}\n=>\n${after}`);
          assert.deepEqual(newFile ? parseDocument(newFile.text).problems : [], []);
        }
      }),
      { numRuns: 1500 },
    );
    // Random values hardly ever name a voice, and hardly ever lack one where SSML stands.
    assert(seen.size >= 6, [...seen].join(", "));
  });

  it("gives no exception at any place of any fixture", () => {
    for (const folder of ["broken", "bins", "voice"]) {
      for (const file of readdirSync(`test/fixtures/${folder}`)) {
        const document = parseDocument(readFileSync(`test/fixtures/${folder}/${file}`, "utf8"));
        for (let start = 0; start <= document.text.length; start += 3) {
          for (const { edits } of refactoringsAt(
            document,
            { start, end: Math.min(document.text.length, start + 7) },
            options,
          )) {
            assert(edits.length > 0);
          }
        }
      }
    }
  });
});
