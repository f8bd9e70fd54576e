import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { type RuleSettings, rulesIn } from "../../server/src/features/rule-settings";
import { optInRules } from "../../server/src/rules";
import { allRules } from "../support/check-suppression";

/** A hint, a warning, an error, and a value about which its rule is not sure. */
const text = `<Response>
  <Say voice="alice" speed="2">Fish & chips</Say>
  <!-- twiml-disable wrong-case -->
  <Dial action="/next" method="get">+14155550100</Dial>
</Response>`;

function severities(settings?: RuleSettings): string[] {
  const found = diagnostics(parseDocument(text), allRules(settings));
  return found.map(({ ruleId, severity }) => `${ruleId}: ${severity}`);
}

describe("The preset", () => {
  const recommended = [
    "deprecated: hint",
    "unknown-attribute: warning",
    "raw-ampersand: error",
    "unused-suppression: hint",
    "invalid-value: information",
  ];

  it("recommended leaves severities as the rules say, and is what counts without settings", () => {
    assert.deepEqual(severities(), recommended);
    assert.deepEqual(severities({ preset: "recommended", rules: {} }), recommended);
  });

  it("strict makes information of hints, and warnings of information", () =>
    assert.deepEqual(severities({ preset: "strict", rules: {} }), [
      "deprecated: information",
      "unknown-attribute: warning",
      "raw-ampersand: error",
      "unused-suppression: information",
      "invalid-value: warning",
    ]));
});

describe("The severity of a rule", () => {
  it("counts for all that it finds, whatever the preset and the finding say", () => {
    const rules = { deprecated: "error", "invalid-value": "hint", "raw-ampersand": "warning" } as const;
    for (const preset of ["recommended", "strict"] as const) {
      assert.deepEqual(
        severities({ preset, rules }).filter((line) => Object.keys(rules).some((id) => line.startsWith(id))),
        ["deprecated: error", "raw-ampersand: warning", "invalid-value: hint"],
      );
    }
  });

  it("off takes the rule away, one about comments too", () =>
    assert.deepEqual(
      severities({
        preset: "strict",
        rules: { deprecated: "off", "raw-ampersand": "off", "unused-suppression": "off" },
      }),
      ["unknown-attribute: warning", "invalid-value: warning"],
    ));

  it("turns on a rule that depends on how a document is used, which no preset does", () => {
    const runs = (settings: RuleSettings) => rulesIn(settings).some(({ id }) => id === optInRules[0]!.id);
    assert.ok(!runs({ preset: "recommended", rules: {} }) && !runs({ preset: "strict", rules: {} }));
    assert.ok(runs({ preset: "recommended", rules: { [optInRules[0]!.id]: "warning" } }));
    assert.ok(!runs({ preset: "recommended", rules: { [optInRules[0]!.id]: "off" } }));
  });

  it("is not taken from what every object has", () => {
    const { rules } = allRules();
    const named = { ...rules[0]!, id: "constructor" };
    assert.doesNotThrow(() => diagnostics(parseDocument(text), { ...allRules(), rules: [named] }));
  });
});
