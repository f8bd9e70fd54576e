import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { unmistakable } from "../../client/scripts/injections/openings.mjs";
import { elementSpecs } from "../../server/src/catalogue/elements";

type Group = "root" | "verb" | "noun" | "ssml";

const { repository }: { repository: Record<Group, { readonly begin: string }> } = JSON.parse(
  readFileSync("syntaxes/twiml.tmLanguage.json", "utf8"),
);

/** The names in a group of the grammar, in the order in which they are written. */
function namesOf(group: Group): readonly string[] {
  return /^\(<\/\?\)\(([^)]*)\)/.exec(repository[group].begin)?.[1]?.split("|") ?? [];
}

/** An element that is a noun in one place and a verb in another is coloured as the noun. */
function groupOf(name: string): Group {
  const kinds = elementSpecs.filter((spec) => spec.name === name).map((spec) => spec.kind);
  return kinds.find((kind) => kind === "noun") ?? kinds[0]!;
}

describe("The names in the grammar", () => {
  const names = [...new Set(elementSpecs.map(({ name }) => name))].sort();
  for (const group of ["root", "verb", "noun", "ssml"] as const) {
    it(`are those of the catalogue, in alphabetical order: ${group}`, () => {
      assert.deepEqual(
        namesOf(group),
        names.filter((name) => groupOf(name) === group),
      );
    });
  }

  it("that tell alone that a string is TwiML are names of the catalogue, in alphabetical order", () =>
    assert.deepEqual(
      unmistakable,
      names.filter((name) => unmistakable.includes(name)),
    ));
});
