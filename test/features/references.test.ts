import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { references } from "../../server/src/features/references";
import { cursorIn } from "../support/check-places";
import type { Files, WorkspaceOptions } from "../support/workspace";

const others: Files = {
  "/w/main.twiml": '<Response>\n  <Gather action="menu"/>\n  <Redirect>/menu.twiml?x=1</Redirect>\n</Response>',
  "/w/ivr/back.twiml": "<Response><Redirect>../menu</Redirect><Enqueue>support</Enqueue></Response>",
  "/w/ivr/menu.twiml": "<Response/>",
  "/w/api.twiml":
    '<Response><Gather action="/api/next?a=1"/><Redirect>/api/next</Redirect><Redirect>https://x.example/api/next</Redirect></Response>',
};

interface Checked extends WorkspaceOptions {
  readonly withDeclaration?: boolean;
}

/** `menu` is /w/menu.twiml, with the cursor in it. */
function checkReferences(
  menu: string,
  expected: readonly string[],
  { withDeclaration = false, ...options }: Checked = {},
) {
  const { document, offset, site, show } = cursorIn({ ...others, "/w/menu.twiml": menu }, "/w/menu.twiml", options);
  assert.deepEqual(show(references(document, offset, site, { withDeclaration })), expected);
}

const toMenu = ["/w/ivr/back.twiml:1:21 ../menu", "/w/main.twiml:2:19 menu", "/w/main.twiml:3:13 /menu.twiml?x=1"];

describe("The references", () => {
  it("to a document are asked for at its root's tags", () => {
    checkReferences("<Resp|onse></Response>", toMenu);
    checkReferences("<Response></Resp|onse>", toMenu);
    checkReferences("<|Response/>", [...toMenu, "/w/menu.twiml:1:2 Response"], { withDeclaration: true });
  });

  it("to a file are asked for at a URL that leads to it", () => {
    checkReferences("<Response><Redirect>|menu</Redirect></Response>", [...toMenu, "/w/menu.twiml:1:21 menu"]);
  });

  it("follow routes", () => {
    const routes = { "/api/*": "menu.twiml" };
    const found = [
      "/w/api.twiml:1:27 /api/next?a=1",
      "/w/api.twiml:1:53 /api/next",
      "/w/api.twiml:1:83 https://x.example/api/next",
    ];
    checkReferences("<|Response/>", [...found, ...toMenu], { routes });
  });

  it("to what a program answers are the places with the same URL, whatever its query string", () => {
    const found = ["/w/api.twiml:1:27 /api/next?a=1", "/w/api.twiml:1:53 /api/next", "/w/menu.twiml:1:21 /api/next?b"];
    checkReferences("<Response><Redirect>/api/|next?b</Redirect></Response>", found);
    checkReferences("<Response><Redirect>api/|next</Redirect></Response>", []);
  });

  it("to a queue are the places where it is named", () => {
    const found = ["/w/ivr/back.twiml:1:48 support", "/w/menu.twiml:1:24 support"];
    checkReferences("<Response><Dial><Queue>s|upport</Queue></Dial></Response>", found);
  });

  it("are none at what means nothing elsewhere", () => {
    checkReferences("<Response><S|ay>menu</Say></Response>", []);
    checkReferences("<Response><Say>me|nu</Say></Response>", []);
    checkReferences("<Response><Redirect>{{m|enu}}</Redirect></Response>", []);
    checkReferences("<!-- |menu --><Response/>", []);
  });
});
