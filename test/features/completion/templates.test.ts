import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { completion } from "../../../server/src/features/completion";
import { hover } from "../../../server/src/features/hover";
import { type Engine, engines, written } from "../../hosts/support/engines";
import { extractCursor } from "../../support/markup";

function labels(engine: Engine, marked: string): string[] {
  const { text, offset } = extractCursor(marked);
  const list = completion(parseDocument(text, undefined, engine.language), offset);
  return list?.items.map(({ label }) => label) ?? [];
}

for (const engine of engines) {
  const at = (text: string) => labels(engine, written(engine, text));

  describe(`In ${engine.language.id}`, () => {
    it("an attribute of another branch is offered in this one, and none twice", () => {
      const offered = at('<Response><Say loop="2" [if]voice="man"[else] | [end]>Hi</Say></Response>');
      assert.ok(offered.includes("voice"));
      assert.ok(!offered.includes("loop"));
    });

    it("verbs are offered beside and between tags", () => {
      for (const text of [
        "[if]|[end]",
        "|[comment]",
        "[value]|",
        "[if]<Hangup/>[else]<|[end]",
        "[for]\n  |\n[endFor]",
      ]) {
        assert.ok(at(`<Response>${text}</Response>`).includes("Say"), text);
      }
    });

    it("what one branch begins is known behind both", () =>
      assert.deepEqual(at("<Response>[if]<Dial>[else]<Dial timeout='5'>[end]<Numbe|</Dial></Response>").slice(0, 1), [
        "Number",
      ]));

    it("values are offered under a condition", () =>
      assert.ok(at('<Response><Gather [if]input="|"[end]/></Response>').includes("speech")));

    it("nothing is offered or said inside of a tag", () => {
      const tags = [engine.if, engine.else, engine.end, engine.for, engine.value, engine.comment];
      for (const tag of tags) {
        const text = `<Response><Say>${tag}</Say></Response>`;
        const start = text.indexOf(tag);
        for (let offset = start + 1; offset < start + tag.length; offset++) {
          const document = parseDocument(text, undefined, engine.language);
          assert.equal(completion(document, offset), undefined, `${tag} at ${offset - start}`);
          assert.equal(hover(document, offset), undefined, `${tag} at ${offset - start}`);
        }
      }
    });
  });
}
