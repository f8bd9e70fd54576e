import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeLens, leadingTo, lensTitle } from "../../server/src/features/code-lens";
import { textOf } from "../../server/src/text/span";
import { cursorIn } from "../support/check-places";
import type { Files } from "../support/workspace";

const files: Files = {
  "/w/menu.twiml": "<?xml version='1.0'?><|Response><Redirect>menu</Redirect></Response>",
  "/w/b.twiml": "<Response><Redirect>menu</Redirect><Gather action='/menu?x'/></Response>",
  "/w/a.twiml": "<Response><Redirect>/menu.twiml</Redirect></Response>",
};

describe("The lens above a document", () => {
  it("counts the documents that lead to it, not the places, and not itself", () => {
    const { document, site, show } = cursorIn(files, "/w/menu.twiml");
    assert.equal(textOf(document.text, codeLens(document, site)!), "Response");
    const places = leadingTo(site.workspace, "/w/menu.twiml");
    assert.equal(lensTitle(places), "2 documents lead here");
    assert.deepEqual(show(places.map(({ from, reference }) => ({ path: from.path, span: reference.span }))), [
      "/w/a.twiml:1:21 /menu.twiml",
      "/w/b.twiml:1:21 menu",
      "/w/b.twiml:1:52 /menu?x",
    ]);
    assert.equal(lensTitle(places.slice(1)), "1 document leads here");
  });

  it("is missing where no other does, without a root and without a file", () => {
    const alone = cursorIn({ ...files, "/w/c.twiml": "<Response><Redirect>|c</Redirect></Response>" }, "/w/c.twiml");
    assert.equal(codeLens(alone.document, alone.site), undefined);
    const { document, site } = cursorIn(files, "/w/menu.twiml");
    assert.equal(codeLens(document, { ...site, path: undefined }), undefined);
    const empty = cursorIn({ ...files, "/w/menu.twiml": "|" }, "/w/menu.twiml");
    assert.equal(codeLens(empty.document, empty.site), undefined);
  });
});
