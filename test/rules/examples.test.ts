import { describe, it } from "node:test";
import { optInRules, rules } from "../../server/src/rules";
import { checkFix, checkRule, checkRules, findingsOf } from "../support/check";
import { stripNotes } from "../support/markup";

for (const rule of [...rules, ...optInRules]) {
  describe(rule.id, () => {
    rule.examples.forEach(({ bad, good }, index) => {
      it(`example ${index + 1} marks the mistake`, () => checkRule(rule, bad));

      it(`example ${index + 1} is mended by its fix, or has none`, () => {
        const hasFix = findingsOf([rule], stripNotes(bad)).some(({ fixes = [] }) => fixes.length > 0);
        if (hasFix) {
          checkFix(rule, bad, good);
        }
      });

      it(`example ${index + 1} is right once mended, to all rules`, () => checkRules(rules, good));
    });
  });
}
