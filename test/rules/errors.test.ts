import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { twilioError } from "../../server/src/catalogue/errors";
import { optInRules, rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";
import { fragments, missing, twins } from "./errors.json";

function codesOf(text: string): (number | undefined)[] {
  return findingsOf([...rules, ...optInRules], text).map(({ twilioCode }) => twilioCode);
}

describe("Twilio's error dictionary", () => {
  for (const { code, bad, good } of fragments) {
    it(`${code} (${twilioError(code)?.title}) is given for the faulty fragment only`, () => {
      assert.ok(codesOf(bad).includes(code), `${bad} gives ${codesOf(bad).join(", ") || "nothing"}`);
      assert.ok(!codesOf(good).includes(code), good);
    });

    it(`${code} has a right fragment without error or warning`, () => {
      const found = findingsOf(rules, good).filter(({ severity }) => severity === "error" || severity === "warning");
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
      );
    });
  }

  for (const { code, as, bad, good } of twins) {
    it(`${code} (${twilioError(code)?.title}) is a second number of ${as}`, () => {
      assert.deepEqual([...new Set(codesOf(bad).filter((found) => found !== undefined))], [as], bad);
      assert.ok(!codesOf(good).includes(as), good);
    });
  }

  it("is named once for each number, covered or missing", () => {
    const codes = [...fragments, ...twins, ...missing].map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
  });
});
