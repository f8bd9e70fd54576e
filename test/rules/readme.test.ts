import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { rulesTable, withRulesTable } from "../../server/scripts/rules-table.mjs";
import { rules } from "../../server/src/rules";

describe("The README", () => {
  it("holds the table of rules as they are (npm run readme writes it)", () => {
    const readme = readFileSync("README.md", "utf8");
    assert.equal(withRulesTable(readme, rulesTable(rules)), readme);
  });
});
