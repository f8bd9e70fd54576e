import assert from "node:assert/strict";
import { it } from "node:test";
import { pushed, rich } from "./support/capabilities";
import { textAndPosition } from "./support/position";
import { describeSession, type Session } from "./support/servers";

const { text, position } = textAndPosition("<Response>\n  <Di|al>\n</Response>\n");
const others = {
  SAML: '<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol" ID="a"><Dial></Response>',
  "a response of another service": "<Response>\n  <Status>\n</Response>\n",
  "another document": "<project>\n  <Response>\n</project>\n",
  "no XML": "Response: <none",
};

async function isServed({ editor }: Session, uri: string): Promise<boolean> {
  const answers = [
    await editor.completion(uri, position),
    await editor.hover(uri, position),
    (await editor.symbols(uri))[0] ?? null,
    (await editor.diagnostics(uri))[0] ?? null,
    await editor.kind(uri),
  ];
  const given = answers.filter((answer) => answer !== null).length;
  assert(given === 0 || given === answers.length, `${given} of ${answers.length} requests were answered`);
  return given > 0;
}

describeSession("A file of the language xml", rich, (session) => {
  it("is served when it reads as TwiML", async () => {
    assert.equal(await isServed(session(), session().editor.open(text, "xml")), true);
  });

  for (const [name, other] of Object.entries(others)) {
    it(`is left alone when it is ${name}`, async () => {
      assert.equal(await isServed(session(), session().editor.open(other, "xml")), false);
    });
  }

  it("is served from the moment when it becomes TwiML, and no longer than it is", async () => {
    const { editor } = session();
    const uri = editor.open(others["another document"], "xml");
    editor.change(uri, [{ text }]);
    assert.equal(await isServed(session(), uri), true);
    editor.change(uri, [{ text: others.SAML }]);
    assert.equal(await isServed(session(), uri), false);
  });
});

describeSession("A file of a language that the server does not know", rich, (session) => {
  it("is treated as one of the language xml", async () => {
    assert.equal(await isServed(session(), session().editor.open(text, "plaintext")), true);
    assert.equal(await isServed(session(), session().editor.open(others.SAML, "plaintext")), false);
  });

  it("is left alone where the document is an example in another text", async () => {
    const example = `An answer is this:\n\n${text}\nIt greets.`;
    assert.equal(await isServed(session(), session().editor.open(example, "markdown")), false);
    assert.equal(
      await isServed(session(), session().editor.open(`val a = <Response><Say>Hi</Say></Response>`, "scala")),
      false,
    );
  });
});

describeSession("To a client that does not ask for diagnostics", pushed, (session) => {
  it("nothing is sent about a file that is not TwiML, until it becomes so", async () => {
    const { editor } = session();
    const uri = editor.open(others.SAML, "xml");
    // Sent after what would have been sent about the first file.
    await editor.pushedTo(editor.open(text));
    assert(!editor.published.some((params) => params.uri === uri));
    editor.change(uri, [{ text }]);
    assert.notEqual((await editor.pushedTo(uri)).diagnostics.length, 0);
    editor.change(uri, [{ text: others.SAML }]);
    await editor.pushedTo(uri, ({ diagnostics }) => diagnostics.length === 0);
  });
});
