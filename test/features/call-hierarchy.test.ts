import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Call, calledAt, incomingCalls, outgoingCalls } from "../../server/src/features/call-hierarchy";
import { textOf } from "../../server/src/text/span";
import { cursorIn } from "../support/check-places";
import { type Files, workspaceOf } from "../support/workspace";

const files: Files = {
  "/w/start.twiml":
    '<Response><Gather action="menu"/><Redirect>/menu?x=1</Redirect><Gather action="/ivr/hold"/><Play>hello.mp3</Play></Response>',
  "/w/menu.twiml":
    '<Response><Gather><Say>Hi</Say></Gather><Record action="menu" recordingStatusCallback="start"/><Redirect/><Redirect>{{x}}</Redirect></Response>',
  "/w/ivr/hold.twiml":
    '<Response><Dial><Conference waitUrl="/wait" statusCallback="/menu">a</Conference></Dial><Redirect>https://example.com/menu</Redirect></Response>',
  "/w/wait.xml": "<Response><Play>hello.mp3</Play></Response>",
  "/w/hello.mp3": "",
  "/w/reply.twiml": "<Response><Message action='start'>Hi</Message><Redirect>/reply</Redirect></Response>",
};

/** Each call as `path: span, span (by)`; `from`: the document in which the spans are, absent: the other one. */
function shown(calls: readonly Call[], from?: string): string[] {
  return calls.map(({ path, spans, by }) => {
    return `${path}: ${spans.map((span) => textOf(files[from ?? path]!, span)).join(", ")} (${by.join(", ")})`;
  });
}

describe("The calls of a document", () => {
  const workspace = workspaceOf(files);
  const outgoing = (path: string) => shown(outgoingCalls(workspace, path), path);
  const incoming = (path: string) => shown(incomingCalls(workspace, path));

  it("go where its URLs lead, each document once", () => {
    assert.deepEqual(outgoing("/w/start.twiml"), [
      "/w/menu.twiml: menu, /menu?x=1 (<Gather action>, <Redirect>)",
      "/w/ivr/hold.twiml: /ivr/hold (<Gather action>)",
    ]);
    assert.deepEqual(outgoing("/w/ivr/hold.twiml"), ["/w/wait.xml: /wait (<Conference waitUrl>)"]);
    assert.deepEqual(outgoing("/w/wait.xml"), []);
  });

  it("come back to it where an element names no other", () => {
    assert.deepEqual(outgoing("/w/menu.twiml"), [
      "/w/menu.twiml: Gather, menu, Redirect (<Gather>, <Record action>, <Redirect>)",
    ]);
  });

  it("are those of messages, too", () => {
    assert.deepEqual(outgoing("/w/reply.twiml"), [
      "/w/start.twiml: start (<Message action>)",
      "/w/reply.twiml: /reply (<Redirect>)",
    ]);
  });

  it("come from whoever goes on with it", () => {
    assert.deepEqual(incoming("/w/menu.twiml"), [
      "/w/menu.twiml: Gather, menu, Redirect (<Gather>, <Record action>, <Redirect>)",
      "/w/start.twiml: menu, /menu?x=1 (<Gather action>, <Redirect>)",
    ]);
    assert.deepEqual(incoming("/w/start.twiml"), ["/w/reply.twiml: start (<Message action>)"]);
    assert.deepEqual(incoming("/w/nowhere.twiml"), []);
  });
});

describe("The document whose calls are meant", () => {
  function checkCalled(body: string, expected: string | undefined): void {
    const { document, offset, site } = cursorIn({ ...files, "/w/a.twiml": body }, "/w/a.twiml");
    assert.equal(calledAt(document, offset, site), expected);
  }

  it("is the one to which a URL leads, and elsewhere the document itself", () => {
    checkCalled("<Response><Redirect>/me|nu?x</Redirect></Response>", "/w/menu.twiml");
    checkCalled("<Resp|onse/>", "/w/a.twiml");
    checkCalled("<Response><Say>He|llo</Say></Response>", "/w/a.twiml");
    checkCalled("|", "/w/a.twiml");
  });

  it("is missing at a URL that leads to none", () => {
    checkCalled("<Response><Redirect>/nowhe|re</Redirect></Response>", undefined);
    checkCalled("<Response><Play>hello|.mp3</Play></Response>", undefined);
  });

  it("is missing in a document that was never saved", () => {
    const { document, offset, site } = cursorIn({ "/w/a.twiml": "<Resp|onse/>" }, "/w/a.twiml");
    assert.equal(calledAt(document, offset, { ...site, path: undefined }), undefined);
  });
});
