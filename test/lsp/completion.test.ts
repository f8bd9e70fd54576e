import assert from "node:assert/strict";
import { it } from "node:test";
import type { CompletionItem } from "vscode-languageserver";
import { toCompletionList } from "../../server/src/lsp/completion";
import { withoutStops } from "../../server/src/text/snippet";
import { poor, rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const inName = textAndPosition("<Response>\n  <D|iX\n</Response>\n");
const inValue = textAndPosition('<Response><Dial record="re|cord"/></Response>');
const wholeValue = { start: { line: 0, character: 24 }, end: { line: 0, character: 30 } };
const wholeName = { start: { line: 1, character: 3 }, end: { line: 1, character: 6 } };

describeSession("Completion for a client that takes everything", rich, (session) => {
  it("states the range once, and the same for inserting and for replacing", async () => {
    const { editor } = session();
    const list = await editor.completion(editor.open(inValue.text), inValue.position);
    assert.deepEqual(list?.itemDefaults, { editRange: { insert: wholeValue, replace: wholeValue } });
    assert.equal(list?.isIncomplete, false);
    assert.deepEqual(
      list?.items.filter(({ textEdit }) => textEdit !== undefined),
      [],
    );
  });

  it("replaces the whole of a name, whatever the editor prefers: its tags would close around the rest", async () => {
    const { editor } = session();
    const list = await editor.completion(editor.open(inName.text), inName.position);
    assert.deepEqual(list?.itemDefaults, { editRange: { insert: wholeName, replace: wholeName } });
  });

  it("gives elements as snippets, with what tells the editor how to show them", async () => {
    const { editor } = session();
    const { textEditText, ...item } = await editor.item(editor.open(inName.text), inName.position, "Dial");
    assert.match(textEditText!, /^Dial.*\$/s);
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.kind, 7);
    assert.match(item.sortText!, /^\d{4}$/);
    assert.equal(item.documentation, undefined);
  });

  it("sorts as the server does, whatever the labels", async () => {
    const { editor } = session();
    const list = await editor.completion(editor.open(inName.text), inName.position);
    const sorted = list!.items.map(({ sortText }) => sortText!);
    assert(sorted.length > 10);
    assert.deepEqual(sorted, [...sorted].sort());
  });

  it("marks what is deprecated by a tag", async () => {
    const { editor } = session();
    const item = await editor.item(editor.open(inName.text), inName.position, "Sms");
    assert.deepEqual(item.tags, [1]);
    assert.equal(item.deprecated, undefined);
  });

  it("documents an item when it is asked to, in Markdown", async () => {
    const { editor } = session();
    const item = await editor.item(editor.open(inName.text), inName.position, "Dial");
    const { documentation, ...rest } = await editor.resolve(item);
    assert.deepEqual(rest, item);
    assert(typeof documentation === "object" && documentation.kind === "markdown");
    assert.match(documentation.value, /\*\*`<Dial>`\*\*/);
  });

  it("gives whole flows as snippets, and shows what they write", async () => {
    const { text, position } = textAndPosition("<Response>\n  |\n</Response>");
    const { editor } = session();
    const item = await editor.item(editor.open(text), position, "conference-guest");
    assert.equal(item.kind, 15);
    const { documentation } = await editor.resolve(item);
    assert(typeof documentation === "object" && documentation.kind === "markdown");
    assert.match(documentation.value, /^```xml\n<Dial[^$]*<Conference[^$]*<\/Dial>\n```$/);
  });

  it("gives an item back as it came where it knows nothing about it", async () => {
    const item: CompletionItem = { label: "other", data: { about: "element", name: "Nothing" } };
    assert.deepEqual(await session().editor.resolve(item), item);
    const foreign: CompletionItem = { label: "foreign", data: 7 };
    assert.deepEqual(await session().editor.resolve(foreign), foreign);
  });

  it("offers nothing in a comment", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition("<Response><!-- <D| --></Response>");
    assert.equal(await editor.completion(editor.open(text), position), null);
  });
});

describeSession("Completion for a client that says nothing about itself", poor, (session) => {
  it("gives each item an edit of its own, and no snippet", async () => {
    const { editor } = session();
    const list = await editor.completion(editor.open(inName.text), inName.position);
    assert.equal(list?.itemDefaults, undefined);
    const item = list!.items.find(({ label }) => label === "Dial")!;
    assert.equal(item.insertTextFormat, undefined);
    assert.deepEqual(item.textEdit, { range: wholeName, newText: "Dial></Dial>" });
    for (const { label, textEdit } of list!.items) {
      assert.doesNotMatch(textEdit!.newText, /\$\d|\$\{/, label);
    }
  });

  it("marks what is deprecated by the older property", async () => {
    const { editor } = session();
    const item = await editor.item(editor.open(inName.text), inName.position, "Sms");
    assert.equal(item.deprecated, true);
    assert.equal(item.tags, undefined);
  });

  it("documents items in plain text", async () => {
    const { editor } = session();
    const item = await editor.item(editor.open(inName.text), inName.position, "Dial");
    const { documentation } = await editor.resolve(item);
    assert(typeof documentation === "object" && documentation.kind === "plaintext");
    assert.match(documentation.value, /^<Dial> — verb in <Response>/);
    assert.doesNotMatch(documentation.value, /\*\*|`/);
  });
});

it("changes elsewhere that belong to an item are sent with it", () => {
  const span = { start: 0, end: 2 };
  const list = toCompletionList(
    fileOf("ab\ncd"),
    {
      span: { insert: span, replace: span },
      items: [{ label: "x", kind: "value", text: "x", edits: [{ span: { start: 3, end: 5 }, text: "y" }] }],
    },
    {
      snippets: true,
      insertReplace: false,
      defaultEditRange: false,
      deprecatedTag: true,
      documentationFormat: "markdown",
    },
  );
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } };
  assert.deepEqual(list.items[0]?.additionalTextEdits, [{ range, newText: "y" }]);
});

it("a snippet without its stops is the text that the first choices make", () => {
  assert.equal(withoutStops("Dial>$1</Dial>$0"), "Dial></Dial>");
  assert.equal(withoutStops('method="${1|POST,GET|}"'), 'method="POST"');
  assert.equal(withoutStops("${1|a\\,b,c|} costs \\$5 \\} \\\\"), "a,b costs $5 } \\");
  assert.equal(withoutStops("${1:number} and ${2}"), "number and ");
});
