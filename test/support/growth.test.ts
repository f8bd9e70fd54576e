import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growsTooFast } from "./growth";

/** Keeps the processor busy for so many milliseconds, by its own count. */
function work(milliseconds: number): void {
  const start = process.cpuUsage();
  for (let spent = 0; spent < milliseconds * 1000; ) {
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
}

describe("The measure of growth", () => {
  it("finds a square", async () => {
    assert.equal(await growsTooFast((length) => () => work(length ** 2 / 200), 100), true);
  });

  it("takes what is in proportion, or is over soon", async () => {
    assert.equal(await growsTooFast((length) => () => work(length), 100), false);
    assert.equal(await growsTooFast((length) => () => work(length ** 2 / 1000), 100), false);
  });

  it("is not misled by a time in which something else came between", async () => {
    let calls = 0;
    assert.equal(await growsTooFast((length) => () => work(calls++ === 0 ? 500 : length), 100), false);
  });
});
