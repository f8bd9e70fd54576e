import assert from "node:assert/strict";
import { test } from "node:test";
import { startAgain } from "../../client/src/crash-policy";

const second = 1000;
const minute = 60 * second;

test("the first four crashes are followed by a restart", () => {
  for (const count of [1, 2, 3, 4]) {
    const crashes = Array.from({ length: count }, (_, index) => index * second);
    assert.ok(startAgain(crashes), `${count} crashes`);
  }
});

test("the fifth crash within three minutes is not", () => {
  assert.ok(!startAgain([0, 1, 2, 3, 4].map((index) => index * second)));
  assert.ok(!startAgain([0, 1, 2, 2.5, 3].map((index) => index * minute)));
});

test("crashes of more than three minutes ago are forgiven", () => {
  assert.ok(startAgain([0, 1, 2, 3, 4].map((index) => index * minute)));
  assert.ok(startAgain([...Array.from({ length: 10 }, () => 0), 10 * minute]));
});
