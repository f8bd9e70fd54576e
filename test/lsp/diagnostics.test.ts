import assert from "node:assert/strict";
import { it } from "node:test";
import type { Diagnostic as Found } from "../../server/src/features/diagnostics";
import { clientAbilities } from "../../server/src/lsp/client-abilities";
import { toDiagnostic } from "../../server/src/lsp/to-lsp";
import { poor, pushed, rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

const twice = '<Response>\n  <Pause length="5" length="6"/>\n</Response>\n';
const right = "<Response>\n  <Hangup/>\n</Response>\n";
const codes = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code);

describeSession("Diagnostics for a client that asks", rich, (session) => {
  it("carry the rule, the page and number of Twilio's error, and the other place", async () => {
    const { editor } = session();
    const uri = editor.open(twice);
    const [found, ...more] = await editor.diagnostics(uri);
    assert.deepEqual(more, []);
    const { message, codeDescription, relatedInformation, ...rest } = found!;
    assert.deepEqual(rest, {
      range: { start: { line: 1, character: 20 }, end: { line: 1, character: 26 } },
      severity: 1,
      source: "twiml",
      code: "duplicate-attribute",
      data: { twilioCode: 12100 },
    });
    assert.match(String(message), /length/);
    assert.match(codeDescription!.href, /^https:\/\/.*12100/);
    const place = { start: { line: 1, character: 9 }, end: { line: 1, character: 15 } };
    assert.deepEqual(
      relatedInformation!.map(({ location }) => location),
      [{ uri, range: place }],
    );
  });

  it("follow each change at once, and are never pushed", async () => {
    const { editor } = session();
    const uri = editor.open(twice);
    assert.deepEqual(codes(await editor.diagnostics(uri)), ["duplicate-attribute"]);
    editor.change(uri, [{ text: right }]);
    assert.deepEqual(await editor.diagnostics(uri), []);
    editor.close(uri);
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.deepEqual(editor.published, []);
  });
});

describeSession("Diagnostics for a client that does not ask", pushed, (session) => {
  it("are sent when a file is opened, changed and closed, with the version they are about", async () => {
    const { editor } = session();
    const uri = editor.open(twice);
    const first = await editor.pushedTo(uri);
    assert.deepEqual([first.version, codes(first.diagnostics)], [1, ["duplicate-attribute"]]);
    editor.change(uri, [{ text: right }]);
    const second = await editor.pushedTo(uri, ({ version }) => version === 2);
    assert.deepEqual(second.diagnostics, []);
    editor.close(uri);
    const last = await editor.pushedTo(uri, ({ version }) => version === undefined);
    assert.deepEqual(last.diagnostics, []);
  });

  it("are sent once for changes that follow each other quickly", async () => {
    const { editor } = session();
    const uri = editor.open(right);
    await editor.pushedTo(uri);
    for (let change = 0; change < 5; change++) {
      editor.change(uri, [{ text: twice }]);
    }
    await editor.pushedTo(uri, ({ version }) => version === 6);
    assert.deepEqual(
      editor.published.filter((params) => params.uri === uri).map(({ version }) => version),
      [1, 6],
    );
  });

  it("are not sent for a file that was closed in the meantime", async () => {
    const { editor } = session();
    const closed = editor.open(right);
    await editor.pushedTo(closed);
    editor.change(closed, [{ text: twice }]);
    editor.close(closed);
    const other = editor.open(right);
    await editor.pushedTo(other);
    // Whatever was due for the closed file would have come before this change's.
    editor.change(other, [{ text: twice }]);
    await editor.pushedTo(other, ({ version }) => version === 2);
    const found = editor.published.filter(({ uri }) => uri === closed);
    assert.deepEqual(
      found.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [
        [1, 0],
        [undefined, 0],
      ],
    );
  });
});

describeSession("Diagnostics for a client that says nothing about itself", poor, (session) => {
  it("say only what every client understands", async () => {
    const { editor } = session();
    const { diagnostics } = await editor.pushedTo(editor.open(twice));
    assert.deepEqual(Object.keys(diagnostics[0]!).sort(), ["code", "message", "range", "severity", "source"]);
  });
});

const unnecessary: Found = {
  ruleId: "some-rule",
  severity: "hint",
  span: { start: 0, end: 4 },
  message: "Not needed",
  tag: "unnecessary",
};

it("a tag is sent to a client that takes this tag", () => {
  const tagged = (valueSet: (1 | 2)[]) => {
    const { diagnostics } = clientAbilities({ textDocument: { diagnostic: { tagSupport: { valueSet } } } });
    return toDiagnostic(fileOf("text"), unnecessary, diagnostics).tags;
  };
  assert.deepEqual(tagged([1, 2]), [1]);
  assert.equal(tagged([2]), undefined);
  assert.equal(tagged([]), undefined);
});
