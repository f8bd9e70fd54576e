import assert from "node:assert/strict";
import { it } from "node:test";
import { readSettings } from "../../server/src/lsp/settings";
import { poor, pushed, rich } from "./support/capabilities";
import { describeSession } from "./support/servers";

const text = "<Response>\n  <Dial>\n</Response>\n";
const changed = "workspace/didChangeConfiguration";

describeSession("The setting twiml.xmlFiles of a client that can be asked", rich, (session) => {
  it("decides at run time about .xml files, and diagnostics are asked for again when it changes", async () => {
    const { editor } = session();
    const [xml, twiml] = [editor.open(text, "xml"), editor.open(text)];
    const kinds = async () => [await editor.kind(xml), await editor.kind(twiml)];
    assert.deepEqual(await kinds(), ["voice", "voice"]);

    editor.settings = { xmlFiles: "never" };
    await editor.notify(changed, { settings: null });
    await editor.until(() => editor.refreshes === 1);
    assert.deepEqual(await kinds(), [null, "voice"]);
    assert.deepEqual(await editor.diagnostics(xml), []);

    editor.settings = { xmlFiles: "auto" };
    await editor.notify(changed, { settings: null });
    await editor.until(() => editor.refreshes === 2);
    assert.deepEqual(await kinds(), ["voice", "voice"]);
  });
});

describeSession("The setting twiml.xmlFiles of a client to which diagnostics are pushed", pushed, (session) => {
  it("takes diagnostics of .xml files away, and brings them back", async () => {
    const { editor } = session();
    const uri = editor.open(text, "xml");
    const sent = async (count: number) => {
      await editor.until(() => editor.published.length >= count);
      return editor.published.map(({ diagnostics }) => diagnostics.length > 0);
    };
    assert.deepEqual(await sent(1), [true]);
    editor.settings = { xmlFiles: "never" };
    await editor.notify(changed, { settings: null });
    assert.deepEqual(await sent(2), [true, false]);
    editor.settings = { xmlFiles: "auto" };
    await editor.notify(changed, { settings: null });
    assert.deepEqual(await sent(3), [true, false, true]);
    assert.deepEqual(new Set(editor.published.map((params) => params.uri)), new Set([uri]));
  });
});

describeSession(
  "The setting twiml.xmlFiles of a client that cannot be asked",
  poor,
  (session) => {
    it("is what it was started with, until the client sends another", async () => {
      const { editor } = session();
      const uri = editor.open(text, "xml");
      assert.equal(await editor.kind(uri), null);
      await editor.notify(changed, { settings: { twiml: { xmlFiles: "auto" } } });
      await editor.pushedTo(uri);
      assert.equal(await editor.kind(uri), "voice");
      await editor.notify(changed, { settings: {} });
      assert.equal(await editor.kind(uri), "voice");
    });
  },
  { xmlFiles: "never" },
);

it("settings that nobody understands are the default", () => {
  const defaults = readSettings(undefined);
  const { xmlFiles, inlayHints, format } = defaults;
  assert.deepEqual(
    { xmlFiles, inlayHints, format },
    { xmlFiles: "auto", inlayHints: "surprisingDefaults", format: { wrapAttributes: 100 } },
  );
  for (const section of [undefined, null, 7, "never", [], { xmlFiles: "sometimes" }, { xmlFiles: { never: true } }]) {
    assert.deepEqual(readSettings(section), defaults);
  }
  assert.deepEqual(readSettings({ inlayHints: true, xmlFiles: "never" }), { ...defaults, xmlFiles: "never" });
  for (const wrapAttributes of ["80", -1, 2.5, null]) {
    assert.deepEqual(readSettings({ format: { wrapAttributes } }), defaults);
  }
  assert.equal(readSettings({ format: { wrapAttributes: 0 } }).format.wrapAttributes, 0);
});
