import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpecs } from "../../server/src/catalogue/elements";
import { parseDocument } from "../../server/src/document";
import { specOf } from "../../server/src/model/element-spec";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";

describe("the example of an element is itself right", () => {
  for (const spec of elementSpecs) {
    it(spec.under ? `${spec.name} in ${spec.under.join(", ")}` : spec.name, () => {
      const findings = findingsOf(rules, spec.example).filter(({ severity }) => severity !== "hint");
      assert.deepEqual(
        findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      );
      const shown = parseDocument(spec.example).elements.map(specOf);
      assert(shown.includes(spec), "the example does not show the element");
    });
  }
});
