import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { highlights } from "../../server/src/features/highlights";
import { extractCursor } from "../support/markup";

/** `expected` is the document with `[…]` around each highlight. */
function checkHighlights(marked: string, expected: string): void {
  const { text, offset } = extractCursor(marked);
  let shown = text;
  for (const { start, end } of highlights(parseDocument(text), offset).reverse()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  assert.equal(shown, expected);
}

describe("highlights of tags", () => {
  for (const [marked, expected] of [
    ["<Response><|Say>a</Say></Response>", "<Response><[Say]>a</[Say]></Response>"],
    ["<Response><Say>a</S|ay></Response>", "<Response><[Say]>a</[Say]></Response>"],
    ["<Response><Say>a</Say|></Response>", "<Response><[Say]>a</[Say]></Response>"],
    ["<Response><Pau|se/></Response>", "<Response><[Pause]/></Response>"],
    ["<Response><Sa|y>a</Sya></Response>", "<Response><[Say]>a</[Sya]></Response>"],
    ["<Response><Di|al></Response>", "<Response><[Dial]></Response>"],
    ["<Response></Di|al></Response>", "<Response></Dial></Response>"],
    ["<Response><Say>a|</Say></Response>", "<Response><Say>a</Say></Response>"],
    ["|<Response/>", "<Response/>"],
    ["<Response><Dial><Dial></Di|al></Dial></Response>", "<Response><Dial><[Dial]></[Dial]></Dial></Response>"],
  ] as const) {
    it(marked, () => checkHighlights(marked, expected));
  }
});

describe("highlights of what is named", () => {
  it("show a queue where it is filled and where it is served", () =>
    checkHighlights(
      "<Response><Enqueue>sup|port</Enqueue><Dial><Queue> support </Queue></Dial><Enqueue>sales</Enqueue></Response>",
      "<Response><Enqueue>[support]</Enqueue><Dial><Queue> [support] </Queue></Dial><Enqueue>sales</Enqueue></Response>",
    ));

  it("tell a queue from a conference of the same name", () =>
    checkHighlights(
      "<Response><Dial><Conference>|a</Conference></Dial><Dial><Conference>a</Conference></Dial><Enqueue>a</Enqueue></Response>",
      "<Response><Dial><Conference>[a]</Conference></Dial><Dial><Conference>[a]</Conference></Dial><Enqueue>a</Enqueue></Response>",
    ));

  it("show a stream where it starts and stops, and no other thing of that name", () =>
    checkHighlights(
      '<Response><Start><Stream name="x|" url="wss://a.example"/><Recording name="x"/></Start><Stop><Stream name="x"/></Stop></Response>',
      '<Response><Start><Stream name="[x]" url="wss://a.example"/><Recording name="x"/></Start><Stop><Stream name="[x]"/></Stop></Response>',
    ));

  it("show a URL in attributes and texts, however it is escaped", () =>
    checkHighlights(
      '<Response><Gather action="/a?b=1&#38;c=2"/><Redirect>/a?b=1&amp;c|=2</Redirect><Play>/b</Play></Response>',
      '<Response><Gather action="[/a?b=1&#38;c=2]"/><Redirect>[/a?b=1&amp;c=2]</Redirect><Play>/b</Play></Response>',
    ));

  it("show a phone number as caller and as called", () =>
    checkHighlights(
      '<Response><Dial callerId="+14155550100">|+14155550100</Dial></Response>',
      '<Response><Dial callerId="[+14155550100]">[+14155550100]</Dial></Response>',
    ));

  it("show nothing in prose, in values that name nothing, in unknown elements", () => {
    for (const marked of [
      "<Response><Say>a|b</Say><Say>ab</Say></Response>",
      '<Response><Dial timeout="1|0"/><Dial timeout="10"/></Response>',
      "<Response><Foo>a|</Foo><Foo>a</Foo></Response>",
      '<Response><Gather action="|"/><Gather action=""/></Response>',
    ]) {
      checkHighlights(marked, marked.replace("|", ""));
    }
  });

  it("leave out a name that has lost its end tag", () =>
    checkHighlights(
      "<Response><Enqueue>a|</Enqueue><Enqueue>a</Response>",
      "<Response><Enqueue>[a]</Enqueue><Enqueue>a</Response>",
    ));
});

describe("highlights of tokens", () => {
  it("show all of one name", () =>
    checkHighlights(
      "<Message>{{#if From}}{{Fr|om}} {{To}}{{/if}} {{{ From }}}</Message>",
      "<Message>{{#if From}}{{[From]}} {{To}}{{/if}} {{{ [From] }}}</Message>",
    ));

  it("show both ends of a section", () =>
    checkHighlights("<Say>{{#e1|64}}a{{/e164}}</Say>", "<Say>{{#[e164]}}a{{/[e164]}}</Say>"));
});
