import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";

function fixturesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`test/fixtures/${folder}`)
      .filter((file) => /\.(twiml|xml)$/.test(file))
      .map((file) => `test/fixtures/${folder}/${file}`),
  );
}

function shown(path: string, severities: readonly string[]): string[] {
  return findingsOf(rules, readFileSync(path, "utf8"))
    .filter(({ severity }) => severities.includes(severity))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe("Right documents", () => {
  /** US numbers in their usual writing are right, and worth a remark. */
  const remarks = /\/local-numbers\.twiml$/;

  for (const path of fixturesIn("voice", "messaging", "bins")) {
    it(`have no finding above a hint: ${path}`, () => {
      const severities = remarks.test(path) ? ["error", "warning"] : ["error", "warning", "information"];
      assert.deepEqual(shown(path, severities), []);
    });
  }

  for (const path of fixturesIn("deprecated")) {
    it(`may be old, which is a hint: ${path}`, () => {
      assert.deepEqual(shown(path, ["error", "warning", "information"]), []);
      const retired = findingsOf(rules, readFileSync(path, "utf8")).filter(({ tag }) => tag === "deprecated");
      assert.ok(retired.length > 0 || /basic-voices/.test(path));
    });
  }
});

describe("Broken documents", () => {
  /** What a template makes of a tag nobody can tell. */
  const unjudged = /\/template-in-start-tag\.twiml$/;

  for (const path of fixturesIn("broken")) {
    it(`have a finding, unless a template writes the tag: ${path}`, () => {
      const found = shown(path, ["error", "warning"]);
      assert.equal(found.length > 0, !unjudged.test(path));
    });
  }
});
