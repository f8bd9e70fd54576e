import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { rulePages } from "../../server/scripts/rule-pages.mjs";
import { rulesTable, withRulesTable } from "../../server/scripts/rules-table.mjs";
import { twilioError } from "../../server/src/catalogue/errors";
import { parseDocument } from "../../server/src/document";
import { describedRules } from "../../server/src/features/described-rules";
import { diagnostics } from "../../server/src/features/diagnostics";
import { isSure } from "../../server/src/features/fix-all";
import { isSuppressible } from "../../server/src/features/suppressions";
import { optInRules, rules } from "../../server/src/rules";

describe("The README", () => {
  it("holds the table of rules as they are (npm run rules writes it)", () => {
    const readme = readFileSync("README.md", "utf8");
    assert.equal(withRulesTable(readme, rulesTable(describedRules)), readme);
  });
});

describe("server/rules.md", () => {
  const pages = readFileSync("server/rules.md", "utf8");

  it("holds a page for each rule as it is (npm run rules writes it)", () => {
    const core = { rules: [...rules, ...optInRules], diagnostics, isSure, isSuppressible, parseDocument, twilioError };
    assert.equal(rulePages(describedRules, core), pages);
  });

  it("has every heading that the README's table links to", () => {
    const links = [...readFileSync("README.md", "utf8").matchAll(/\(server\/rules\.md#([\w-]+)\)/g)];
    assert.deepEqual(
      links.map(([, anchor]) => anchor),
      describedRules.map(({ id }) => id),
    );
    for (const { id } of describedRules) {
      assert.ok(pages.includes(`\n## \`${id}\`\n`), id);
    }
  });
});
