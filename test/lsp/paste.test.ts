import assert from "node:assert/strict";
import { it } from "node:test";
import { describeWorkspace } from "./support/folder";
import { textAndPosition } from "./support/position";

const files = {
  "ivr/menu.twiml": "<Response>\n  <Say>a</Say>\n</Response>\n",
  "music/hold on.mp3": "",
};

describeWorkspace("Pasting", files, (session) => {
  /** Asks what is written in place of what is pasted at `|`. */
  async function paste(uri: string, marked: string, pasted: object): Promise<unknown> {
    const { editor } = session();
    const { text, position } = textAndPosition(marked);
    editor.openAt(uri, text);
    return editor.request("twiml/paste", { uri, range: { start: position, end: position }, ...pasted });
  }

  it("escapes text", async () => {
    const { folder } = session();
    const answer = await paste(folder.uriOf("a.twiml"), "<Response>\n  <Say>|</Say>\n</Response>", { text: "R&D" });
    assert.deepEqual(answer, { text: "R&amp;D", title: "Insert as Text of TwiML" });
  });

  it("leaves text alone that is TwiML", async () => {
    const { folder } = session();
    assert.equal(await paste(folder.uriOf("b.twiml"), "<Response>|</Response>", { text: "<Hangup/>" }), null);
  });

  it("plays an audio file, by its path from the document", async () => {
    const { folder } = session();
    const dropped = { files: [folder.uriOf("music/hold on.mp3"), folder.uriOf("ivr/a.wav")] };
    const answer = await paste(folder.uriOf("ivr/c.twiml"), "<Response>\n  |\n</Response>", dropped);
    assert.deepEqual(answer, {
      text: "<Play>../music/hold%20on.mp3</Play>\n  <Play>a.wav</Play>",
      title: "Insert <Play>",
    });
  });

  it("plays the URL of an audio file, and escapes one where it stands already", async () => {
    const { folder } = session();
    const url = "https://example.com/a.mp3?b=1&c=2";
    assert.deepEqual(await paste(folder.uriOf("d.twiml"), "<Response>|</Response>", { text: ` ${url}\n` }), {
      text: "<Play>https://example.com/a.mp3?b=1&amp;c=2</Play>",
      title: "Insert <Play>",
    });
    assert.deepEqual(await paste(folder.uriOf("e.twiml"), "<Response><Play>|</Play></Response>", { text: url }), {
      text: "https://example.com/a.mp3?b=1&amp;c=2",
      title: "Insert as Text of TwiML",
    });
  });

  it("plays the URLs of audio files that stand on lines of their own", async () => {
    const { folder } = session();
    const text = "https://example.com/a.mp3\r\nhttps://example.com/b.wav\n";
    assert.deepEqual(await paste(folder.uriOf("g.twiml"), "<Response>\n  |\n</Response>", { text }), {
      text: "<Play>https://example.com/a.mp3</Play>\n  <Play>https://example.com/b.wav</Play>",
      title: "Insert <Play>",
    });
    const mixed = "https://example.com/a.mp3\nhttps://example.com/b.html";
    assert.equal(await paste(folder.uriOf("h.twiml"), "<Response>\n  |\n</Response>", { text: mixed }), null);
  });

  it("names a document in a value", async () => {
    const { folder } = session();
    const marked = '<Response><Gather action="|"/></Response>';
    assert.deepEqual(await paste(folder.uriOf("f.twiml"), marked, { files: [folder.uriOf("ivr/menu.twiml")] }), {
      text: "ivr/menu.twiml",
      title: "Insert the URL",
    });
  });

  it("leaves files outside of the workspace to the editor", async () => {
    const { folder } = session();
    const marked = "<Response>|</Response>";
    assert.equal(await paste(folder.uriOf("g.twiml"), marked, { files: ["file:///elsewhere/a.mp3"] }), null);
  });
});
