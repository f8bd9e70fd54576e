import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols";
import { textOf } from "../../server/src/text/span";
import { type Files, workspaceOf } from "../support/workspace";

const files: Files = {
  "/w/menu.twiml":
    "<Response><Dial><Conference>Main Room</Conference></Dial><Enqueue>support</Enqueue><Enqueue>support</Enqueue></Response>",
  "/w/ivr/main-menu.twiml": "<Response><Redirect>/menu</Redirect></Response>",
  "/w/ivr/emeraldunit.xml": "<Response><Message>Hi</Message></Response>",
  "/w/menu/agent.twiml": "<Response><Dial><Queue>support</Queue></Dial></Response>",
  "/w/menu.mp3": "",
};

/** What is found, as `name (container) in path: text`. */
function found(query: string, atMost?: number): string[] {
  return workspaceSymbols(workspaceOf(files), query, atMost).map(
    ({ name, container, path, span }) => `${name} (${container}) in ${path}: ${textOf(files[path]!, span)}`,
  );
}

const menu = "menu.twiml (voice) in /w/menu.twiml: Response";
const mainMenu = "ivr/main-menu.twiml () in /w/ivr/main-menu.twiml: Response";
const emerald = "ivr/emeraldunit.xml (messaging) in /w/ivr/emeraldunit.xml: Response";
const agent = "menu/agent.twiml (voice) in /w/menu/agent.twiml: Response";
const room = "Main Room (menu.twiml) in /w/menu.twiml: Main Room";
const toQueue = "support (menu.twiml) in /w/menu.twiml: support";
const fromQueue = "support (menu/agent.twiml) in /w/menu/agent.twiml: support";

describe("Symbols of the workspace", () => {
  it("are documents, conferences and queues, each once in a file", () => {
    assert.deepEqual(found(""), [toQueue, fromQueue, room, menu, agent, emerald, mainMenu]);
  });

  it("come in the order of how well they fit", () => {
    assert.deepEqual(found("menu"), [menu, agent, mainMenu]);
    assert.deepEqual(found("MENU.twiml"), [menu, mainMenu, agent]);
    assert.deepEqual(found("main"), [mainMenu, room].reverse());
    assert.deepEqual(found("mnu"), [menu, mainMenu, agent]);
    assert.deepEqual(found("ivr/m"), [mainMenu, emerald]);
    assert.deepEqual(found("support"), [toQueue, fromQueue]);
  });

  it("are none for what nothing is called", () => {
    assert.deepEqual(found("unem"), []);
    assert.deepEqual(found("mp3"), []);
    assert.deepEqual(found("m".repeat(100_000)), []);
  });

  it("are no more than anybody reads", () => {
    assert.deepEqual(found("", 2), [toQueue, fromQueue]);
  });
});
