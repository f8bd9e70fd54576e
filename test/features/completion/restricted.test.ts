import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { restrictedDocuments } from "../../../server/src/catalogue/restricted-documents";
import { parseDocument } from "../../../server/src/document";
import { rules } from "../../../server/src/rules";
import { findingsOf } from "../../support/check";
import { acceptAt, checkLabels, labelsAt } from "../../support/check-completion";

describe("a document that says what it is for is offered only the verbs that it may hold", () => {
  for (const [kind, verbs] of [
    ["wait", ["Play", "Say", "Pause", "Redirect"]],
    ["queue", ["Gather", "Hangup", "Leave", "Pause", "Play", "Redirect", "Say"]],
    ["whisper", ["Gather", "Hangup", "Play", "Say"]],
  ] as const) {
    it(`${kind}, behind '<'`, () => {
      const labels = labelsAt(`<!-- twiml: ${kind} -->\n<Response>\n  <|\n</Response>`);
      assert.deepEqual([...labels].sort(), [...verbs].sort());
    });

    it(`${kind}, while the name of another verb is typed`, () => {
      const labels = labelsAt(`<!-- twiml: ${kind} -->\n<Response>\n  <Dia|\n</Response>`);
      assert.ok(!labels.includes("Dial"), labels.join(", "));
    });

    it(`${kind}: accepting any item, flows too, leaves nothing to find in its place`, () => {
      const marked = `<Response>\n  <!-- twiml: ${kind} -->\n  |\n</Response>`;
      const labels = labelsAt(marked);
      assert.ok(labels.length >= verbs.length, labels.join(", "));
      for (const label of labels) {
        const found = findingsOf(rules, acceptAt(marked, label)).map(({ ruleId }) => ruleId);
        assert.ok(!found.includes("wrong-kind"), label);
      }
    });
  }

  it("and inside of them what may always stand there", () =>
    checkLabels("<!-- twiml: queue --><Response><Gather><|</Gather></Response>", ["Say", "Pause", "Play"]));

  it("knows as many kinds as the catalogue", () => {
    assert.deepEqual(Object.keys(restrictedDocuments), ["wait", "queue", "whisper"]);
    assert.ok(parseDocument("<Response/>").root);
  });
});
