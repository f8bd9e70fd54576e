import assert from "node:assert/strict";
import { it } from "node:test";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { poor, rich } from "./support/capabilities";
import { describeSession } from "./support/servers";

const text = '<Response>\r\n  <Sms>😀</Sms>\r\n  <Gather action="/a"><Say>Hi</Say></Gather>\r\n</Response>\r\n';

function lines(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, range, selectionRange, children = [] }) => {
    const [from, to] = [range.start, range.end].map(({ line, character }) => `${line}:${character}`);
    const { start, end } = selectionRange;
    const line = `${indent}${name} ${from}-${to} (${start.line}:${start.character}-${end.character})`;
    return [line, ...lines(children, `${indent}  `)];
  });
}

describeSession("The outline for a client that knows trees", rich, (session) => {
  it("is a tree, its positions counted in UTF-16", async () => {
    const { editor } = session();
    const symbols = await editor.symbols(editor.open(text));
    assert.deepEqual(lines(symbols), [
      "Response 0:0-3:11 (0:1-9)",
      '  Sms "😀" 1:2-1:15 (1:3-6)',
      "  Gather -> /a 2:2-2:44 (2:3-9)",
      '    Say "Hi" 2:22-2:35 (2:23-26)',
    ]);
    assert.deepEqual(
      symbols[0]!.children!.map(({ tags }) => tags),
      [[1], undefined],
    );
  });
});

describeSession("The outline for a client that says nothing about itself", poor, (session) => {
  it("is a list that names what each thing stands in", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const symbols = await editor.symbols<SymbolInformation>(uri);
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [
        ["Response", undefined, uri],
        ['Sms "😀"', "Response", uri],
        ["Gather -> /a", "Response", uri],
        ['Say "Hi"', "Gather -> /a", uri],
      ],
    );
    assert(symbols.every(({ tags }) => tags === undefined));
  });
});
