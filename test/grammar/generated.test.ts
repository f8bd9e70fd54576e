import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { hosts } from "../../client/scripts/injections/hosts.mjs";
import { contributions, elementNames, grammars } from "../../client/scripts/injections/injection-grammar.mjs";

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("The grammars of TwiML in strings and templates", () => {
  const names = elementNames(read("syntaxes/twiml.tmLanguage.json"));
  for (const [file, grammar] of grammars(hosts, names)) {
    it(`${file} is as npm run grammars writes it`, () => assert.deepEqual(read(file), grammar));
  }

  it("are those that package.json contributes", () => {
    const contributed = read("package.json").contributes.grammars as readonly { injectTo?: unknown }[];
    assert.deepEqual(
      contributed.filter(({ injectTo }) => injectTo !== undefined),
      contributions(hosts, names),
    );
  });
});
