import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { definition } from "../../server/src/features/definition";
import { textOf } from "../../server/src/text/span";
import { cursorIn } from "../support/check-places";
import type { Files } from "../support/workspace";

const others: Files = {
  "/w/menu.twiml": '<?xml version="1.0"?>\n<Response><Say>Hi</Say></Response>',
  "/w/hello.mp3": "",
  "/w/agent.twiml": "<Response>\n  <Dial><Queue>support</Queue></Dial>\n</Response>",
  "/w/join.twiml":
    "<Response>\n  <Enqueue> support </Enqueue>\n  <Dial><Conference>Room</Conference></Dial>\n</Response>",
};

/** What is marked at the cursor in /w/main.twiml, and the places to which it leads. */
function checkDefinition(body: string, origin: string | undefined, ...targets: string[]): void {
  const files = { ...others, "/w/main.twiml": `<Response>${body}</Response>` };
  const { document, offset, site, show } = cursorIn(files, "/w/main.twiml");
  const found = definition(document, offset, site);
  assert.deepEqual([found && textOf(document.text, found.origin), ...show(found?.targets ?? [])], [origin, ...targets]);
}

describe("The definition", () => {
  it("of a URL is the root of the file, or the beginning of a file that is no document", () => {
    const root = "/w/menu.twiml:2:2 Response";
    checkDefinition("<Redirect>|menu?x=1&amp;y=2</Redirect>", "menu?x=1&amp;y=2", root);
    checkDefinition("<Redirect>\n  /menu|\n</Redirect>", "/menu", root);
    checkDefinition("<Gather action='/me|nu.twiml'/>", "/menu.twiml", root);
    checkDefinition("<Play>hel|lo.mp3</Play>", "hello.mp3", "/w/hello.mp3:1:1 ");
    checkDefinition("<Redirect>?agai|n=1</Redirect>", "?again=1", "/w/main.twiml:1:2 Response");
  });

  it("of a queue or a conference is where else it is named", () => {
    checkDefinition(
      "<Enqueue>sup|port</Enqueue>",
      "support",
      "/w/agent.twiml:2:16 support",
      "/w/join.twiml:2:13 support",
    );
    checkDefinition("<Dial><Conference>|Room</Conference></Dial>", "Room", "/w/join.twiml:3:21 Room");
    checkDefinition("<Dial><Conference>|room</Conference></Dial>", undefined);
    checkDefinition("<Dial><Queue>|Room</Queue></Dial>", undefined);
    const both = "<Enqueue>a</Enqueue><Dial><Queue>|a</Queue></Dial>";
    checkDefinition(both, "a", "/w/main.twiml:1:20 a");
  });

  it("is missing where nothing leads anywhere", () => {
    for (const body of [
      "<Redirect>|missing</Redirect>",
      "<Redirect>https://example.com/|menu</Redirect>",
      "<Redirect>../|../etc/passwd</Redirect>",
      "<Redirect>/men|u{{x}}</Redirect>",
      "<Redirect>{{/|menu}}</Redirect>",
      "<Redirect>|</Redirect>",
      "<Say>/men|u</Say>",
      "<Redi|rect>/menu</Redirect>",
      "<!-- /men|u -->",
      "<Redirect>/men|u",
    ]) {
      checkDefinition(body, undefined);
    }
  });
});
