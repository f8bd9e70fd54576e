import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isNear, nearest } from "../../server/src/text/nearest";

const names = ["Say", "Stop", "Sip", "Dial", "Gather", "Number", "Conference", "Stream"];

describe("The nearest name", () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ["say", "Say", "differs in case alone"],
    ["Gahter", "Gather", "has two letters swapped"],
    ["Gathr", "Gather", "has a letter left out"],
    ["Gaather", "Gather", "has a letter twice"],
    ["Numbre", "Number", "is one swap away, not two edits"],
    ["Conferense", "Conference", "has a wrong letter"],
    ["Confrens", undefined, "is three edits away"],
    ["Sey", "Say", "is short and one edit away"],
    ["Dail", "Dial", "has four letters and a swap"],
    ["Doll", undefined, "is short and two edits away"],
    ["Sa", undefined, "is too short to be like anything"],
    ["", undefined, "is empty"],
    ["Banana", undefined, "is like none"],
  ];
  for (const [word, expected, why] of cases) {
    it(`of '${word}', which ${why}, is ${expected ?? "none"}`, () => assert.equal(nearest(word, names), expected));
  }

  it("prefers the fewest edits, and then the first", () => {
    assert.equal(nearest("Streem", ["Strewn", "Stream"]), "Stream");
    assert.equal(nearest("Streem", ["Stream", "Streom"]), "Stream");
  });

  it("is none for a word that no name comes near in length", () => {
    assert.equal(nearest("a".repeat(101), ["a".repeat(102)]), undefined);
    assert.equal(nearest("a".repeat(100), [`${"a".repeat(99)}b`]), `${"a".repeat(99)}b`);
  });
});

describe("Whether two words are near", () => {
  it("is asked of a misspelling", () => assert.equal(isNear("Sya", "Say"), true));
  it("is denied for words of their own", () => assert.equal(isNear("Play", "Dial"), false));
});
