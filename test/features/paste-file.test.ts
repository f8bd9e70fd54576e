import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { pasteFile, relativeUrl } from "../../server/src/features/paste-file";
import { extractCursor } from "../support/markup";
import { workspaceOf } from "../support/workspace";

/** The document after the file was put at the cursor; with the cursor still in it where the file does not belong. */
function pasted(marked: string, url: string): string {
  const { text, offset } = extractCursor(marked);
  return text.slice(0, offset) + (pasteFile(parseDocument(text), offset, url)?.text ?? "|") + text.slice(offset);
}

describe("A file is written as TwiML", () => {
  for (const [what, marked, url, expected] of [
    ["audio", "<Response>|</Response>", "a.mp3", "<Response><Play>a.mp3</Play></Response>"],
    [
      "audio in a menu",
      "<Response><Gather>|</Gather></Response>",
      "../b/c.WAV",
      "<Response><Gather><Play>../b/c.WAV</Play></Gather></Response>",
    ],
    [
      "audio where its URL belongs",
      "<Response><Play>|</Play></Response>",
      "a.mp3",
      "<Response><Play>a.mp3</Play></Response>",
    ],
    [
      "a URL with several parameters",
      "<Response>|</Response>",
      "https://example.com/a.mp3?b=1&c=2",
      "<Response><Play>https://example.com/a.mp3?b=1&amp;c=2</Play></Response>",
    ],
    ["a document", "<Response>|</Response>", "menu.twiml", "<Response><Redirect>menu.twiml</Redirect></Response>"],
    ["a document where its URL belongs", "<Redirect>|</Redirect>", "menu.xml", "<Redirect>menu.xml</Redirect>"],
    ["a document in a value", '<Gather action="|"/>', "menu.twiml", '<Gather action="menu.twiml"/>'],
    ["music in a value", '<Conference waitUrl="|"/>', "hold.mp3", '<Conference waitUrl="hold.mp3"/>'],
    [
      "a picture in a message",
      "<Response><Message>|</Message></Response>",
      "a.png",
      "<Response><Message><Media>a.png</Media></Message></Response>",
    ],
  ] as const) {
    it(what, () => assert.equal(pasted(marked, url), expected));
  }
});

describe("A file is left to the editor", () => {
  for (const [what, marked, url] of [
    ["in text that is spoken", "<Response><Say>|</Say></Response>", "a.mp3"],
    ["where no audio can be played", "<Response><Message>a</Message>|</Response>", "a.mp3"],
    ["in a value that is no URL", '<Say voice="|"/>', "menu.twiml"],
    ["that is a picture, in a call", "<Response><Say>a</Say>|</Response>", "a.png"],
    ["of another kind", "<Response>|</Response>", "a.txt"],
    ["in a comment", "<Response><!-- | --></Response>", "a.mp3"],
    ["outside of the root", "|<Response/>", "a.mp3"],
    ["as music where a document must answer", '<Gather action="|"/>', "hold.mp3"],
  ] as const) {
    it(what, () => assert.equal(pasted(marked, url), marked));
  }
});

describe("The URL of a file", () => {
  const workspace = workspaceOf({ "/w/ivr/menu.twiml": "<Response/>" }, { folders: ["/w"] });
  for (const [target, expected] of [
    ["/w/ivr/a.mp3", "a.mp3"],
    ["/w/ivr/music/a b.mp3", "music/a%20b.mp3"],
    ["/w/a.mp3", "../a.mp3"],
    ["/w/music/50%.mp3", "../music/50%25.mp3"],
    ["/elsewhere/a.mp3", undefined],
  ] as const) {
    it(`${target} is ${expected ?? "none"}`, () =>
      assert.equal(relativeUrl({ workspace, path: "/w/ivr/menu.twiml" }, target), expected));
  }

  it("is none in a document that was never saved", () =>
    assert.equal(relativeUrl({ workspace, path: undefined }, "/w/a.mp3"), undefined));
});
