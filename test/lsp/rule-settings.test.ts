import assert from "node:assert/strict";
import { it } from "node:test";
import { DiagnosticSeverity } from "vscode-languageserver";
import { readSettings } from "../../server/src/lsp/settings";
import { poor, pushed, rich } from "./support/capabilities";
import type { Editor } from "./support/editor";
import { describeSession } from "./support/servers";

const text = '<Response>\n  <Say voice="alice" speed="2">Hello</Say>\n</Response>\n';
const changed = "workspace/didChangeConfiguration";
const { Error: error, Warning: warning, Information: information, Hint: hint } = DiagnosticSeverity;

async function change(editor: Editor, settings: unknown): Promise<void> {
  const before = editor.refreshes;
  editor.settings = settings;
  await editor.notify(changed, { settings: null });
  await editor.until(() => editor.refreshes === before + 1);
}

describeSession("The settings twiml.preset and twiml.rules of a client that can be asked", rich, (session) => {
  it("decide about severities at run time", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const severities = async () =>
      Object.fromEntries((await editor.diagnostics(uri)).map(({ code, severity }) => [code, severity]));
    assert.deepEqual(await severities(), { deprecated: hint, "unknown-attribute": warning });
    await change(editor, { preset: "strict" });
    assert.deepEqual(await severities(), { deprecated: information, "unknown-attribute": warning });
    await change(editor, { preset: "strict", rules: { "unknown-attribute": "error", deprecated: "off" } });
    assert.deepEqual(await severities(), { "unknown-attribute": error });
    await change(editor, {});
    assert.deepEqual(await severities(), { deprecated: hint, "unknown-attribute": warning });
  });

  it("count, too, where the client never answers what it is told beside them", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    editor.connection.onRequest("workspace/inlayHint/refresh", () => new Promise(() => {}));
    await change(editor, { inlayHints: "off", rules: { deprecated: "error" } });
    const [first] = await editor.diagnostics(uri);
    assert.deepEqual([first!.code, first!.severity], ["deprecated", error]);
    await change(editor, {});
  });

  it("are named in the log where they are not understood, each once", async () => {
    const { editor } = session();
    const complaints = () => editor.logged.filter((line) => line.startsWith("twiml."));
    await change(editor, { preset: "loose", rules: { depricated: "off", "no-effect": "often", "wrong-case": "hint" } });
    await change(editor, {
      preset: "loose",
      rules: { depricated: "off", "no-effect": "often", "wrong-case": "error" },
    });
    await change(editor, { rules: ["no-effect"], preset: "strict" });
    await editor.until(() => complaints().length === 4);
    assert.deepEqual(complaints(), [
      'twiml.preset is "loose", which is none of recommended, strict',
      'twiml.rules: there is no rule "depricated"',
      'twiml.rules: no-effect is "often", which is none of off, hint, information, warning, error',
      "twiml.rules must be an object with the ids of rules",
    ]);
  });
});

describeSession("The setting twiml.rules of a client to which diagnostics are pushed", pushed, (session) => {
  it("has diagnostics sent again", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    await editor.pushedTo(uri, ({ diagnostics }) => diagnostics.length === 2);
    editor.settings = { rules: { deprecated: "off" } };
    await editor.notify(changed, { settings: null });
    await editor.pushedTo(uri, ({ diagnostics }) => diagnostics.length === 1);
  });
});

describeSession(
  "The setting twiml.rules of a client that cannot be asked",
  poor,
  (session) => {
    it("is what it was started with", async () => {
      const { editor } = session();
      const { diagnostics } = await editor.pushedTo(editor.open(text));
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ["deprecated"],
      );
    });
  },
  { rules: { "unknown-attribute": "off" } },
);

it("settings of rules that nobody understands are as if they were not there", () => {
  for (const rules of [null, 7, "off", [], { "no-rule": "off" }, { deprecated: 0 }, { deprecated: "OFF" }]) {
    const { preset, rules: read } = readSettings({ rules, preset: rules });
    assert.deepEqual({ preset, rules: read }, { preset: "recommended", rules: {} });
  }
  const understood = { deprecated: "off", "unused-suppression": "error" };
  assert.deepEqual(readSettings({ rules: { ...understood, "no-rule": "off" } }).rules, understood);
});
