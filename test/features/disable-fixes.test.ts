import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { diagnostics } from "../../server/src/features/diagnostics";
import { applyEdits } from "../../server/src/text/edit";
import { allRules } from "../support/check-suppression";
import { extractCursor } from "../support/markup";

function offered(marked: string) {
  const { text, offset } = extractCursor(marked);
  const document = parseDocument(text);
  return { text, fixes: quickFixes(document, { start: offset, end: offset }, allRules()) };
}

/** The fix of that title at the cursor must give `after`, and there its rule must be silent about this place. */
function checkDisable(title: string, marked: string, after: string): void {
  const { text, fixes } = offered(marked);
  const found = fixes.find(({ fix }) => fix.title === title);
  assert(found, `no fix "${title}" among: ${fixes.map(({ fix }) => fix.title).join(", ") || "none"}`);
  assert.equal(applyEdits(text, found.fix.edits), after);
  const count = (source: string) =>
    diagnostics(parseDocument(source), allRules()).filter(({ ruleId }) => ruleId === found.diagnostic.ruleId).length;
  assert(count(after) < count(text), `${found.diagnostic.ruleId} still finds as much`);
  assert.equal(found.fix.isPreferred, undefined);
}

const disableAlice = "Disable 'deprecated' for this line";

describe("Disable for this line", () => {
  it("writes a comment above, indented as the line is", () =>
    checkDisable(
      disableAlice,
      '<Response>\n\t<Gather>\n\t\t<Say voice="al|ice">Hello</Say>\n\t</Gather>\n</Response>',
      '<Response>\n\t<Gather>\n\t\t<!-- twiml-disable-next-line deprecated -->\n\t\t<Say voice="alice">Hello</Say>\n\t</Gather>\n</Response>',
    ));

  it("keeps the line breaks of the file", () =>
    checkDisable(
      disableAlice,
      '<Response>\r\n  <Say voice="al|ice">Hello</Say>\r\n</Response>',
      '<Response>\r\n  <!-- twiml-disable-next-line deprecated -->\r\n  <Say voice="alice">Hello</Say>\r\n</Response>',
    ));

  it("adds the rule to the comment that is there, before its reason", () => {
    checkDisable(
      disableAlice,
      '<Response>\n  <!-- twiml-disable-next-line unknown-attribute: old -->\n  <Say voice="al|ice" speed="2">a</Say>\n</Response>',
      '<Response>\n  <!-- twiml-disable-next-line unknown-attribute deprecated: old -->\n  <Say voice="alice" speed="2">a</Say>\n</Response>',
    );
    checkDisable(
      disableAlice,
      '<Response>\n  <!-- twiml-disable-next-line unknown-attribute, no-effect -->\n  <Say voice="al|ice" speed="2">a</Say>\n</Response>',
      '<Response>\n  <!-- twiml-disable-next-line unknown-attribute, no-effect, deprecated -->\n  <Say voice="alice" speed="2">a</Say>\n</Response>',
    );
  });

  it("goes before a start tag of several lines", () =>
    checkDisable(
      disableAlice,
      '<Response>\n  <Say\n    voice="al|ice"\n  >Hello</Say>\n</Response>',
      '<Response>\n  <!-- twiml-disable-next-line deprecated -->\n  <Say\n    voice="alice"\n  >Hello</Say>\n</Response>',
    ));

  it("goes before the verb, not into what it says", () =>
    checkDisable(
      "Disable 'unknown-attribute' for this line",
      '<Response>\n  <Say>\n    Hello\n    <break spe|ed="2"/>\n  </Say>\n</Response>',
      '<Response>\n  <!-- twiml-disable-next-line unknown-attribute -->\n  <Say>\n    Hello\n    <break speed="2"/>\n  </Say>\n</Response>',
    ));

  it("goes into the line where the line begins inside something else", () =>
    checkDisable(
      disableAlice,
      '<Response>\n  <Say>Hello\n  </Say><Say voice="al|ice">Hello</Say>\n</Response>',
      '<Response>\n  <Say>Hello\n  </Say><!-- twiml-disable-next-line deprecated --><Say voice="alice">Hello</Say>\n</Response>',
    ));

  it("leaves the XML declaration in its place", () =>
    checkDisable(
      disableAlice,
      '<?xml version="1.0"?><Response><Say voice="al|ice">Hello</Say></Response>',
      '<?xml version="1.0"?><Response><!-- twiml-disable-next-line deprecated --><Say voice="alice">Hello</Say></Response>',
    ));

  it("goes above text that belongs nowhere", () =>
    checkDisable(
      "Disable 'unexpected-text' for this line",
      "<Response>\n  <Pause/>\n  Hel|lo\n  <Pause/>\n</Response>",
      "<Response>\n  <Pause/>\n  <!-- twiml-disable-next-line unexpected-text -->\n  Hello\n  <Pause/>\n</Response>",
    ));
});

describe("Disable in this file", () => {
  const title = "Disable 'deprecated' in this file";

  it("writes a comment above the root, below the XML declaration", () =>
    checkDisable(
      title,
      '<?xml version="1.0"?>\n<Response>\n  <Say voice="al|ice">a</Say>\n  <Say voice="alice">b</Say>\n</Response>',
      '<?xml version="1.0"?>\n<!-- twiml-disable deprecated -->\n<Response>\n  <Say voice="alice">a</Say>\n  <Say voice="alice">b</Say>\n</Response>',
    ));

  it("adds the rule to the comment that is there", () =>
    checkDisable(
      title,
      '<!-- twiml-disable no-effect -->\n<Response>\n  <Say voice="al|ice">a</Say>\n</Response>',
      '<!-- twiml-disable no-effect deprecated -->\n<Response>\n  <Say voice="alice">a</Say>\n</Response>',
    ));
});

describe("Disabling", () => {
  const titles = (marked: string) => offered(marked).fixes.map(({ fix }) => fix.title);

  it("is offered behind all real fixes, and once for two findings of a rule in one line", () =>
    assert.deepEqual(titles('<Response>\n  <Say voise="man" spe|ed="2">a</Say>\n</Response>'), [
      "Remove 'speed'",
      "Disable 'unknown-attribute' for this line",
      "Disable 'unknown-attribute' in this file",
    ]));

  it("is not offered for what keeps the document from being well-formed", () =>
    assert.deepEqual(titles("<Response>\n  <Say>a |& b</Say>\n</Response>"), ["Change to '&amp;'"]));

  it("is not offered for suppressions without use", () =>
    assert.deepEqual(titles("<Response>\n  <!-- twiml-dis|able deprecated -->\n  <Pause/>\n</Response>"), [
      "Remove the comment",
    ]));
});
