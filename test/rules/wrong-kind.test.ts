import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpec } from "../../server/src/catalogue";
import { restrictedDocuments } from "../../server/src/catalogue/restricted-documents";
import { parseDocument } from "../../server/src/document";
import { documentKind, namedKind } from "../../server/src/model/document-kind";
import { wrongKind } from "../../server/src/rules/wrong-kind";
import { checkRule, findingsOf } from "../support/check";

it("a document says itself that it is for waiting, and answers a call then", () => {
  const document = parseDocument("<Response><!-- twiml: wait --></Response>");
  assert.equal(namedKind(document), "wait");
  assert.equal(documentKind(document), "voice");
});

describe("wrong-kind", () => {
  it("says nothing where no comment tells what the document is for", () =>
    checkRule(wrongKind, `<Response><Dial>+14155550100</Dial></Response>`));

  for (const { kind, verbs } of Object.values(restrictedDocuments)) {
    it(`lets ${verbs.join(", ")} stand in a document of kind ${kind}`, () => {
      for (const verb of verbs) {
        assert.ok(elementSpec(verb, "Response"), verb);
        checkRule(wrongKind, `<!-- twiml: ${kind} --><Response><${verb}/></Response>`);
      }
    });
  }

  it("gives 13201 for <Dial> alone, since other verbs in a whisper have no number", () => {
    const text = `<!-- twiml: whisper --><Response><Dial>+14155550100</Dial><Record/></Response>`;
    const found = findingsOf([wrongKind], text).map(({ twilioCode, severity }) => [twilioCode, severity]);
    assert.deepEqual(found, [
      [13201, "error"],
      [undefined, "warning"],
    ]);
  });
});
