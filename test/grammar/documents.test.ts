import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { tokenize } from "./support/tokenize";

const documents = ["voice", "messaging", "bins", "deprecated"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => `test/fixtures/${folder}/${file}`),
);

describe("The grammar in whole documents", () => {
  for (const path of documents) {
    it(`knows every element, marks no mistake and leaves nothing open: ${path}`, async () => {
      const { scopes, open } = await tokenize(readFileSync(path, "utf8"));
      const unknown = scopes.filter((stack) => stack.at(-1) === "entity.name.tag.xml" && !isInstruction(stack));
      const mistakes = scopes.filter((stack) => stack.some((scope) => scope.startsWith("invalid.")));
      assert.deepEqual({ unknown, mistakes, open }, { unknown: [], mistakes: [], open: 0 });
    });
  }

  it("tells an element that TwiML has not from those it has", async () => {
    const { scopes, open } = await tokenize("<Response><Speak>Hello & goodbye</Speak><!--");
    assert.equal(scopes.filter((stack) => stack.at(-1) === "entity.name.tag.xml").length, 2);
    assert.equal(scopes.filter((stack) => stack.some((scope) => scope.startsWith("invalid."))).length, 1);
    assert.equal(open, 1);
  });
});

describe("The grammar in broken documents", () => {
  /** What XML itself takes for more of the comment or the CDATA section. */
  const opensForGood = /^unclosed-(comment|cdata)\.twiml$/;
  for (const file of readdirSync("test/fixtures/broken").filter((file) => !opensForGood.test(file))) {
    it(`has found its way back at each tag of the root: ${file}`, async () => {
      const text = readFileSync(`test/fixtures/broken/${file}`, "utf8");
      const { scopes } = await tokenize(text);
      const coloured = scopes.filter((stack) => stack.at(-1) === "entity.name.tag.root.twiml");
      assert.equal(coloured.length, text.match(/<\/?Response>/g)?.length ?? 0);
    });
  }
});

function isInstruction(stack: readonly string[]): boolean {
  return stack.includes("meta.tag.preprocessor.xml");
}
