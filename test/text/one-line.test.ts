import assert from "node:assert/strict";
import { it } from "node:test";
import { oneLine } from "../../server/src/text/one-line";

it("a sentence that can be read stays as it is", () => {
  const sentence = "'Gäther' is no verb; did you mean '<Gather>'? 😀";
  assert.equal(oneLine(sentence), sentence);
});

it("line ends, control characters and turned letters are shown as what cannot be read", () => {
  assert.equal(oneLine("'a\r\nb\u0000' is 'c\u202Ed'"), "'a�b�' is 'c�d'");
  assert.equal(oneLine("'\uD83D' and '\uDE00' are halves of 😀"), "'�' and '�' are halves of 😀");
});

it("a long name is cut, and what is said of it stays", () => {
  assert.equal(oneLine(`<${"a".repeat(9_999)}> has no end tag`), `<${"a".repeat(58)}… has no end tag`);
  assert.equal(oneLine(`${"😀".repeat(70)} and so on`), `${"😀".repeat(29)}… and so on`);
});

it("a sentence that never ends is cut", () => {
  assert.equal(oneLine("word ".repeat(1_000)).length, 400);
});
