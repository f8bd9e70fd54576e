import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CheckResult, checkSummary } from "../../client/src/check-summary";

const nothing: CheckResult = { files: 0, errors: 0, warnings: 0, others: 0, marked: 0, isCancelled: false };

describe("What is said of checked files", () => {
  for (const [result, expected] of [
    [{}, "There is no TwiML file in the open folders."],
    [{ isCancelled: true }, "Stopped before any TwiML file was checked."],
    [{ files: 1 }, "Checked 1 TwiML file: nothing found."],
    [{ files: 12, errors: 1, marked: 1 }, "Checked 12 TwiML files: 1 error in 1 file."],
    [
      { files: 12, errors: 3, warnings: 1, others: 2, marked: 4 },
      "Checked 12 TwiML files: 3 errors, 1 warning, 2 hints in 4 files.",
    ],
    [{ files: 5, warnings: 2, marked: 1, isCancelled: true }, "Stopped after 5 TwiML files: 2 warnings in 1 file."],
  ] as const) {
    it(expected, () => {
      assert.equal(checkSummary({ ...nothing, ...result }), expected);
    });
  }
});
