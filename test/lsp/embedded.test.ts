import assert from "node:assert/strict";
import { it } from "node:test";
import type { TextEdit } from "vscode-languageserver";
import { rich } from "./support/capabilities";
import { textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

describeSession("TwiML in a string", rich, (session) => {
  function openAt(marked: string, languageId: string) {
    const { text, position } = textAndPosition(marked);
    return { uri: session().editor.open(text, languageId), position };
  }

  it("is completed", async () => {
    const { uri, position } = openAt("const a: Promise<Response> = `<Response><Sa|</Response>`;", "typescript");
    const item = await session().editor.item(uri, position, "Say");
    assert.equal((item.textEdit as TextEdit).newText, "Say>$1</Say>");
  });

  it("is described", async () => {
    const { uri, position } = openAt("x = f'''<Response><S|ay>{name}</Say></Response>'''", "python");
    assert.match(JSON.stringify(await session().editor.hover(uri, position)), /Say/);
  });

  it("is judged, with the ranges of the program", async () => {
    const uri = session().editor.open("<?php\n$a = '<Response><Sai>x</Sai></Response>';\n", "php");
    const found = await session().editor.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, range }) => ({ code, range })),
      [{ code: "unknown-element", range: { start: { line: 1, character: 17 }, end: { line: 1, character: 20 } } }],
    );
  });

  it("is nothing of ours where it is code", async () => {
    const { uri, position } = openAt("const a = `<Response><Say>${na|me}</Say></Response>`;", "javascript");
    assert.equal(await session().editor.completion(uri, position), null);
    assert.equal(await session().editor.hover(uri, position), null);
  });
});
