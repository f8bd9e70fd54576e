import assert from "node:assert/strict";
import { it } from "node:test";
import { pushed } from "./support/capabilities";
import { acrossFiles, describeWorkspace } from "./support/folder";

const wait = "<Response>\n  <Say>Please wait</Say>\n  <Dial>+14155550100</Dial>\n</Response>\n";
const files = {
  "main.twiml": '<Response><Enqueue waitUrl="wait">support</Enqueue></Response>',
  "wait.twiml": wait,
  "stated.twiml": "<!-- twiml: voice --><Response><Redirect>more</Redirect></Response>",
  "text.twiml": "<Response><Message>Hi</Message><Redirect>more</Redirect></Response>",
  "more.twiml": "<Response/>",
  "hold.twiml": '<Response><Dial><Conference waitUrl="stated">a</Conference></Dial></Response>',
};

describeWorkspace("What a document is for", files, (session) => {
  it("is what those ask for who refer to it: that decides what may stand in it", async () => {
    const { editor, folder } = session();
    const uri = editor.openAt(folder.uriOf("wait.twiml"), wait);
    assert.equal(await editor.kind(uri), "queue");
    const found = (await editor.diagnostics(uri)).filter(({ code }) => code === "wrong-kind");
    assert.deepEqual(
      found.map(({ range, message }) => [range.start, message]),
      [
        [
          { line: 2, character: 3 },
          "<Dial> may not stand here: other documents use this one as the wait document of a queue, which takes only <Play>, <Say>, <Pause>, <Gather>, <Leave>, <Redirect> or <Hangup>. Twilio refuses the verb there.",
        ],
      ],
    );
    assert.deepEqual(found[0]!.relatedInformation, [
      {
        location: {
          uri: folder.uriOf("main.twiml"),
          range: { start: { line: 0, character: 28 }, end: { line: 0, character: 32 } },
        },
        message: "The 'waitUrl' of this <Enqueue> leads here",
      },
    ]);
    editor.close(uri);
  });

  it("is what a comment says, whoever refers to it", async () => {
    const { editor, folder } = session();
    const uri = editor.openAt(folder.uriOf("stated.twiml"), files["stated.twiml"]);
    assert.equal(await editor.kind(uri), "voice");
    editor.close(uri);
  });

  it("is a call or a message by what leads to it, where its verbs do not tell", async () => {
    const { editor, folder } = session();
    const more = editor.openAt(folder.uriOf("more.twiml"), "<Response><Redirect>x</Redirect></Response>");
    assert.equal(await editor.kind(more), "either", "a call and a message lead to it");
    const stated = editor.openAt(folder.uriOf("stated.twiml"), "<Response/>");
    assert.equal(await editor.kind(more), "messaging");
    editor.change(more, [{ text: "<Response><Say>Hi</Say></Response>" }]);
    assert.equal(await editor.kind(more), "voice", "its verbs know better");
    editor.close(stated);
    editor.close(more);
  });

  it("follows what is typed in other documents: diagnostics are asked for again", async () => {
    const { editor, folder } = session();
    const uri = editor.openAt(folder.uriOf("wait.twiml"), wait);
    assert.equal(await editor.kind(uri), "queue");
    const refreshes = editor.refreshes;
    const main = editor.openAt(folder.uriOf("main.twiml"), files["main.twiml"].replace("waitUrl", "action"));
    await editor.until(() => editor.refreshes > refreshes);
    assert.deepEqual(
      (await editor.diagnostics(uri)).filter(({ code }) => code === "wrong-kind"),
      [],
    );
    assert.equal(await editor.kind(uri), "voice");
    editor.close(main);
    await editor.until(() => editor.refreshes > refreshes + 1);
    assert.equal(await editor.kind(uri), "queue");
    editor.close(uri);
  });
});

describeWorkspace(
  "Diagnostics that are pushed",
  files,
  (session) => {
    it("are pushed again once it is known who refers to the document", async () => {
      const { editor, folder } = session();
      const uri = editor.openAt(folder.uriOf("wait.twiml"), wait);
      const { diagnostics } = await editor.pushedTo(uri, (params) =>
        params.diagnostics.some(({ code }) => code === "wrong-kind"),
      );
      assert.equal(diagnostics.filter(({ code }) => code === "wrong-kind").length, 1);
    });
  },
  { ...acrossFiles, textDocument: pushed.textDocument! },
);
