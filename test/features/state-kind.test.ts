import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { type StatedKind, stateKind } from "../../server/src/features/state-kind";
import { namedKind } from "../../server/src/model/document-kind";
import { applyEdits } from "../../server/src/text/edit";

/** Stating the kind in `before`, or no longer stating it, must give `after`, where it counts. */
function check(kind: StatedKind | undefined, before: string, after: string): void {
  const stated = applyEdits(before, stateKind(parseDocument(before), kind));
  assert.equal(stated, after);
  const document = parseDocument(stated);
  if (kind) {
    assert.equal(namedKind(document), kind);
  }
  assert.deepEqual(stateKind(document, kind), [], "a second time changes nothing");
}

describe("Saying what a document is for", () => {
  for (const [where, before, after] of [
    [
      "below the declaration",
      '<?xml version="1.0"?>\n<Response>\n</Response>\n',
      '<?xml version="1.0"?>\n<!-- twiml: messaging -->\n<Response>\n</Response>\n',
    ],
    [
      "above other comments, which may be about the line below",
      '<?xml version="1.0"?>\n\n<!-- twiml-disable-next-line no-effect -->\n<Response/>',
      '<?xml version="1.0"?>\n\n<!-- twiml: messaging -->\n<!-- twiml-disable-next-line no-effect -->\n<Response/>',
    ],
    ["first where there is no declaration", "<Response/>", "<!-- twiml: messaging -->\n<Response/>"],
    [
      "as far from the margin as the root",
      "\r\n  <Response/>\r\n",
      "\r\n  <!-- twiml: messaging -->\r\n  <Response/>\r\n",
    ],
    [
      "in the line of declaration and root",
      '<?xml version="1.0"?><Response/>',
      '<?xml version="1.0"?><!-- twiml: messaging --><Response/>',
    ],
    ["behind a byte order mark", "\uFEFF<Response/>", "\uFEFF<!-- twiml: messaging -->\n<Response/>"],
    ["before a DOCTYPE", "<!DOCTYPE a>\n<Response/>", "<!-- twiml: messaging -->\n<!DOCTYPE a>\n<Response/>"],
    ["in an empty document", "", "<!-- twiml: messaging -->\n"],
    [
      "behind a declaration that is all there is",
      '<?xml version="1.0"?>\n',
      '<?xml version="1.0"?>\n<!-- twiml: messaging -->\n',
    ],
  ] as const) {
    it(`writes the comment ${where}`, () => check("messaging", before, after));
  }

  it("changes the comment that is there, wherever it is", () => {
    check("queue", "<!--twiml:wait-->\n<Response/>", "<!--twiml:queue-->\n<Response/>");
    check(
      "voice",
      "<Response>\n  <!-- twiml:  messaging  -->\n</Response>",
      "<Response>\n  <!-- twiml:  voice  -->\n</Response>",
    );
  });

  it("leaves the comment alone that says it already", () =>
    check("wait", "<!-- twiml: wait -->\n<Response/>", "<!-- twiml: wait -->\n<Response/>"));
});

describe("Letting the verbs decide", () => {
  it("removes the comment, and its line with it", () => {
    check(
      undefined,
      '<?xml version="1.0"?>\n<!-- twiml: wait -->\n<Response/>\n',
      '<?xml version="1.0"?>\n<Response/>\n',
    );
    check(undefined, "<!-- twiml: wait -->\n<Response/>\n", "<Response/>\n");
    check(undefined, "<!-- twiml: wait --><Response/>", "<Response/>");
  });

  it("removes all of them, or the next would count", () =>
    check(
      undefined,
      "<!-- twiml: wait -->\n<!-- why -->\n<Response>\n  <!-- twiml: voice -->\n  <Say>a</Say>\n</Response>",
      "<!-- why -->\n<Response>\n  <Say>a</Say>\n</Response>",
    ));

  it("changes nothing where no comment says it", () => check(undefined, "<Response/>", "<Response/>"));
});
