import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hover } from "../../server/src/features/hover";
import { textOf } from "../../server/src/text/span";
import { cursorIn } from "../support/check-places";
import type { Files, WorkspaceOptions } from "../support/workspace";

const others: Files = {
  "/w/main.twiml":
    '<Response><Gather action="menu"/><Redirect>menu</Redirect><Redirect>/ivr/back</Redirect></Response>',
  "/w/ivr/back.twiml":
    "<Response><Redirect>../menu</Redirect><Enqueue>support</Enqueue><Dial><Conference>Room 1</Conference></Dial></Response>",
  "/w/ivr/sales.twiml": "<Response><Dial><Queue>support</Queue></Dial></Response>",
  "/w/audio/hello.mp3": "",
};

interface Checked extends WorkspaceOptions {
  readonly isRead?: boolean;
}

/** `menu` is /w/menu.twiml, with the cursor in it; `expected` are the paragraphs of the hover, and `span` what it marks. */
function checkHover(
  menu: string,
  expected: readonly string[] | undefined,
  span: string,
  { isRead = true, ...options }: Checked = {},
): void {
  const { document, offset, site } = cursorIn({ ...others, "/w/menu.twiml": menu }, "/w/menu.twiml", options);
  site.workspace.isComplete = isRead;
  const found = hover(document, offset, () => site);
  assert.deepEqual(found?.markdown.split("\n\n").slice(0, expected?.length), expected);
  assert.equal(found && textOf(document.text, found.span), expected && span);
}

describe("The hover of a URL", () => {
  it("says to which file it leads, and how many other documents lead there", () => {
    const back = "Leads to `ivr/back.twiml`. 1 other document leads there, too.";
    checkHover("<Response><Redirect>\n  ivr/|back\n</Redirect></Response>", [back], "ivr/back");
    const sales = "Leads to `ivr/sales.twiml`. No other document leads there.";
    checkHover(
      "<Response><Redirect>/ivr/sales.twiml?|a=1&amp;b=2</Redirect></Response>",
      [sales],
      "/ivr/sales.twiml?a=1&amp;b=2",
    );
    const hello = "Leads to `audio/hello.mp3`. No other document leads there.";
    checkHover("<Response><Play>audio/hello|.mp3</Play></Response>", [hello], "audio/hello.mp3");
  });

  it("counts each document once, and not the one that it is in", () => {
    const menu = "Leads to this document itself. 2 other documents lead there, too.";
    checkHover("<Response><Redirect>men|u</Redirect><Redirect>menu</Redirect></Response>", [menu], "menu");
  });

  it("in an attribute says so above what the attribute does", () =>
    checkHover(
      '<Response><Gather action="/ivr|/back"/></Response>',
      [
        "Leads to `ivr/back.twiml`. 1 other document leads there, too.",
        "**`action`** — URL · default: the URL of the current document",
      ],
      "/ivr/back",
    ));

  it("knows URLs in CDATA", () =>
    checkHover(
      "<Response><Redirect>\n<![CDATA[/ivr/ba|ck?a=1&b=2]]>\n</Redirect></Response>",
      ["Leads to `ivr/back.twiml`. 1 other document leads there, too."],
      "/ivr/back?a=1&b=2",
    ));

  it("names the route", () => {
    const routes = { "/api/*": "ivr/*", "/voice": "main.twiml" };
    const back =
      "Leads to `ivr/back.twiml`, by the route `/api/*` of `twiml.routes`. 1 other document leads there, too.";
    checkHover(
      "<Response><Redirect>https://x.example/api/ba|ck</Redirect></Response>",
      [back],
      "https://x.example/api/back",
      {
        routes,
      },
    );
    const main = "Leads to `main.twiml`, by the route `/voice` of `twiml.routes`. No other document leads there.";
    checkHover("<Response><Redirect>/voi|ce?x=1</Redirect></Response>", [main], "/voice?x=1", { routes });
  });

  it("does not count before all files are read", () =>
    checkHover("<Response><Redirect>ivr/|back</Redirect></Response>", ["Leads to `ivr/back.twiml`."], "ivr/back", {
      isRead: false,
    }));

  it("that leads to no file is about its attribute, or there is none", () => {
    checkHover(
      '<Response><Gather action="/no|where"/></Response>',
      ["**`action`** — URL · default: the URL of the current document"],
      "/nowhere",
    );
    checkHover("<Response><Redirect>/no|where</Redirect></Response>", undefined, "");
    checkHover("<Response><Redirect>{{Url}}/ivr/|back</Redirect></Response>", undefined, "");
  });
});

describe("The hover of a name", () => {
  const queue = [
    "**`support`** — name of a queue",
    "Callers wait in the queue of this name, and are taken out of it by this name.",
  ];

  it("of a queue or a conference says how many other documents name it", () => {
    checkHover(
      "<Response><Dial><Queue> sup|port </Queue></Dial></Response>",
      [...queue, "2 other documents name it, too."],
      "support",
    );
    checkHover(
      "<Response><Enqueue>supp&#111;|rt</Enqueue></Response>",
      ["`&#111;` stands for `o` (U+006F)."],
      "&#111;",
    );
    checkHover(
      "<Response><Enqueue>s|upp&#111;rt</Enqueue></Response>",
      [...queue, "2 other documents name it, too."],
      "supp&#111;rt",
    );
    checkHover(
      "<Response><Dial><Conference>Room| 2</Conference></Dial></Response>",
      [
        "**`Room 2`** — name of a conference",
        "All who are put into a conference of this name hear each other.",
        "No other document names it.",
      ],
      "Room 2",
    );
  });

  it("does not count before all files are read", () =>
    checkHover("<Response><Enqueue>sup|port</Enqueue></Response>", queue, "support", { isRead: false }));

  it("of an app or a video room says what it is", () => {
    const identity = "**`support-desk`** — identity of an app or a browser";
    checkHover("<Response><Dial><Client>support-|desk</Client></Dial></Response>", [identity], "support-desk");
    checkHover(
      "<Response><Dial><Client><Identity>support-|desk</Identity></Client></Dial></Response>",
      [identity],
      "support-desk",
    );
    const room = "**`DailyStandup`** — name of a video room";
    checkHover("<Response><Connect><Room>Daily|Standup</Room></Connect></Response>", [room], "DailyStandup");
  });

  it("is missing where nobody knows it before the call, and in text", () => {
    checkHover("<Response><Enqueue>sup|port-{{Language}}</Enqueue></Response>", undefined, "");
    checkHover("<Response><Say>sup|port</Say></Response>", undefined, "");
  });
});
