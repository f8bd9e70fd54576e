import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import {
  type CompletionList,
  createConnection,
  type FoldingRange,
  type Location,
  type SelectionRange,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startServer } from "../../server/src/lsp/server";
import { pushed, rich } from "./support/capabilities";
import { Editor } from "./support/editor";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const edits = (edit!.documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits as TextEdit[]);
  return TextDocument.applyEdits(fileOf(text), edits);
}

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describeSession("TwiML in a string", rich, (session) => {
  function openAt(marked: string, languageId: string) {
    const { text, position } = textAndPosition(marked);
    return { uri: session().editor.open(text, languageId), position, text };
  }

  async function fix(text: string, languageId: string): Promise<string> {
    const { editor } = session();
    const uri = editor.open(text, languageId);
    const [action] = await editor.codeActions(uri, everything, { only: ["quickfix"] });
    assert(action, "no fix");
    return applied(text, action.edit);
  }

  it("is completed", async () => {
    const { uri, position } = openAt("const a: Promise<Response> = `<Response><Sa|</Response>`;", "typescript");
    const item = await session().editor.item(uri, position, "Say");
    assert.equal((item.textEdit as TextEdit).newText, "Say>$1</Say>");
  });

  for (const [what, languageId, marked, expected] of [
    ["a line of PHP", "php", "<?php echo '<Response><Ga|</Response>';", 'Gather action="$1">$2</Gather>'],
    ["a line of PHP with code", "php", '<?php echo "<Response>$a<Ga|</Response>";', "Gather action='$1'>$2</Gather>"],
    ["a line of Ruby", "ruby", 'a = "<Response><Ga|</Response>"', "Gather action='$1'>$2</Gather>"],
    [
      "lines that are joined",
      "php",
      "<?php $a = '<Response>' .\n  '<Ga|' .\n  '</Response>';",
      'Gather action="$1">$2</Gather>',
    ],
  ] as const) {
    it(`is completed in ${what} without a line break`, async () => {
      const { uri, position } = openAt(marked, languageId);
      const item = await session().editor.item(uri, position, "Gather");
      assert.equal((item.textEdit as TextEdit).newText, expected);
    });
  }

  it("is completed with line breaks where the string of PHP has some", async () => {
    const { uri, position } = openAt("<?php echo '<Response>\n<Ga|\n</Response>';", "php");
    const item = await session().editor.item(uri, position, "Gather");
    assert.match((item.textEdit as TextEdit).newText, /^Gather.*>\n/);
  });

  it("is described", async () => {
    const { uri, position } = openAt("x = f'''<Response><S|ay>{name}</Say></Response>'''", "python");
    assert.match(JSON.stringify(await session().editor.hover(uri, position)), /Say/);
  });

  for (const [what, languageId, text] of [
    ["escapes of Unicode", "javascript", 'a = "\\u003cResponse\\u003e\\u003cSayy>1\\u003C/Sayy>\\u003c/Response>"'],
    ["escapes of Unicode", "java", 'class A { String a = "\\u003CResponse\\u003E<Sayy>1</Sayy></Response>"; }'],
    ["escapes by number", "python", "a = '\\x3cResponse\\x3e<Sayy>1</Sayy></Response>'"],
    ["escapes by number", "go", 'package a\nvar a = "\\x3cResponse><Sayy>1</Sayy></Response>"\n'],
    ["escapes by number", "csharp", 'class A { string a = "\\x3cResponse><Sayy>1</Sayy></Response>"; }'],
    ["a comment at the end of the file", "python", "a = '<Sayy>1</Sayy>'  # twiml"],
    ["a short comment", "csharp", 'class A {\n// lang=twiml\nstring a = "<Sayy>1</Sayy>"; }'],
  ] as const) {
    it(`is known by ${what} in ${languageId}`, async () => {
      const found = await session().editor.diagnostics(session().editor.open(text, languageId));
      const file = fileOf(text);
      assert.deepEqual(
        found.map(({ code, range }) => `${code}: ${file.getText(range)}`),
        ["unknown-element: Sayy"],
      );
    });
  }

  for (const [what, languageId, text] of [
    [
      "a tag without content",
      "go",
      'package a\nvar a = "\\u003cResponse\\u003e\\u003cHangup/\\u003e\\u003c/Response\\u003e"\n',
    ],
    ["a declaration", "javascript", "a = '\\u003c?xml version=\"1.0\"?\\u003e\\u003cResponse/\\u003e'"],
    [
      "a comment",
      "java",
      'class A { String a = "\\u003CResponse\\u003E\\u003C!-- 1 --\\u003E\\u003C/Response\\u003E"; }',
    ],
    ["CDATA", "python", "a = '\\x3cResponse\\x3e\\x3cSay\\x3e\\x3c![CDATA[1]]\\x3e\\x3c/Say\\x3e\\x3c/Response\\x3e'"],
  ] as const) {
    it(`is right with ${what} whose brackets are escapes, in ${languageId}`, async () => {
      assert.deepEqual(await session().editor.diagnostics(session().editor.open(text, languageId)), []);
    });
  }

  it("is known by a comment as other tools know it", async () => {
    const { uri, position } = openAt("const a = /* xml */ `<Say voice='zz'>1</Say><Ha|`;", "typescript");
    assert.deepEqual(await session().editor.diagnostics(uri), []);
    assert((await session().editor.item(uri, position, "Hangup")).label);
    const sound = session().editor.open("const a = /* xml */ `<Say voice='zz'>1</Say>`;", "typescript");
    assert.deepEqual(
      (await session().editor.diagnostics(sound)).map(({ code }) => code),
      ["invalid-value"],
    );
  });

  it("is not seen in a string of C# whose end the grammar misses", async () => {
    const { editor } = session();
    for (const text of [
      'class A { string a = $@"<Response><Say voice=""{x}"""; string b = "Sayy"; string c = "</Response>"; }',
      'class A { string a = $@"<Response><Say>{x}</Say></Response>" + $@"""{x}"""; string b = "c"; }',
      'class A { string a = $@"""{x}"""; string b = "<Response><Sayy/></Response>"; string c = "</Sayy>"; }',
    ]) {
      assert.equal((await editor.diagnostics(editor.open(text, "csharp"))).length, 0, text);
    }
  });

  it("is seen in a string of C# with code in its values", async () => {
    const text = 'class A { string a = $@"<Response><Sayy voice=""{x[1]}"" b=""{{"">{x}</Sayy></Response>"; }';
    const found = await session().editor.diagnostics(session().editor.open(text, "csharp"));
    assert.deepEqual(
      found.map(({ code }) => code),
      ["unknown-element"],
    );
  });

  it("is not what other XML is tagged as", async () => {
    for (const text of ["/* xml */ `<svg><Say/></svg>`", "/* xml */ `<Item/>`", "/* html */ `<Say>1</Say>`"]) {
      assert.deepEqual(
        await session().editor.diagnostics(session().editor.open(`const a = ${text};`, "typescript")),
        [],
      );
    }
  });

  it("is judged, with the ranges of the program", async () => {
    const uri = session().editor.open("<?php\n$a = '<Response><Sai>x</Sai></Response>';\n", "php");
    const found = await session().editor.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, range }) => ({ code, range })),
      [{ code: "unknown-element", range: { start: { line: 1, character: 17 }, end: { line: 1, character: 20 } } }],
    );
  });

  it("is named as it is meant, not as it is written", async () => {
    const text = "a = '<Response><Hangup>It\\'s over</Hangup><Say>1</Say><Say>2</Say><Say>3</Say></Response>'\n";
    const found = await session().editor.diagnostics(session().editor.open(text, "python"));
    assert.match(JSON.stringify(found.map(({ message }) => message)), /'It's over'/);
  });

  it("is nothing of ours where it is code", async () => {
    const { uri, position } = openAt("const a = `<Response><Say>${na|me}</Say></Response>`;", "javascript");
    assert.equal(await session().editor.completion(uri, position), null);
    assert.equal(await session().editor.hover(uri, position), null);
  });

  it("is served in the code that stands in TwiML", async () => {
    const { uri, position } = openAt(
      "const a = `<Response>${list.map((x) => `<Say |>${x}</Say>`)}</Response>`;",
      "javascript",
    );
    assert((await session().editor.item(uri, position, "voice")).label);
  });

  it("is completed where a piece of it begins", async () => {
    const { uri, position } = openAt("let a = '<Response>';\na += '<Di|';\na += '</Response>';\n", "javascript");
    const { textEdit } = await session().editor.item(uri, position, "Dial");
    assert.match((textEdit as TextEdit).newText, /^Dial>/);
    assert.deepEqual(await session().editor.diagnostics(uri), []);
  });

  it("is completed first by what may stand in the element that other pieces have opened", async () => {
    for (const piece of ["<|", "|"]) {
      const { uri, position } = openAt(`let a = '<Response>';\na += '<Dial>';\na += '${piece}';\n`, "javascript");
      const { items } = (await session().editor.completion(uri, position)) as CompletionList;
      assert.deepEqual(
        items.slice(0, 2).map(({ label }) => label),
        ["Number", "Client"],
      );
    }
  });

  it("is known by what its author says about it", async () => {
    for (const [marked, languageId] of [
      ["const a = xml`<Dial |></Dial>`;", "javascript"],
      ["a = '<Dial |></Dial>'  # language=twiml\nb = '<Dial>'\n", "python"],
      ['class A { @Language("TwiML") String a = "<Dial |></Dial>"; }', "java"],
    ] as const) {
      const { uri, position } = openAt(marked, languageId);
      assert((await session().editor.item(uri, position, "action")).label, marked);
    }
    const empty = openAt("const a = xml`|`;", "javascript");
    assert.notEqual(await session().editor.completion(empty.uri, empty.position), null);
    assert.deepEqual(await session().editor.diagnostics(empty.uri), []);
    const foreign = openAt("const a = xml`<svg |><Sai/></svg>`;", "javascript");
    assert.equal(await session().editor.completion(foreign.uri, foreign.position), null);
    assert.deepEqual(await session().editor.diagnostics(foreign.uri), []);
  });

  it("is none in prose", async () => {
    const uri = session().editor.open("# TwiML\n\nAn answer is `<Response><Sai/></Response>`.\n", "markdown");
    assert.deepEqual(await session().editor.diagnostics(uri), []);
  });

  it("is completed, but not judged, where nothing tells that it is any", async () => {
    const known = "const a = '<Response/>';\n";
    const { uri, position } = openAt(`${known}expect(b).toContain('<Dial timeout="x" |');\n`, "javascript");
    assert((await session().editor.item(uri, position, "action")).label);
    assert.deepEqual(await session().editor.diagnostics(uri), []);
    const error = openAt(`${known}throw new Error('<Dial| timeout="x">1</Dial>');\n`, "javascript");
    assert.equal(await session().editor.hover(error.uri, error.position), null);
  });

  it("is served where calls of a builder write it", async () => {
    const { editor } = session();
    const { uri, position, text } = openAt(
      "xml.Response do\n  xml.|\n  xml.Sayy 'x'\n  xml.Say 'x', voice: 'man'\nend\n",
      "ruby",
    );
    const item = await editor.item(uri, position, "Say");
    assert.equal(item.textEditText, 'Say "$1"');
    assert.match(JSON.stringify(await editor.hover(uri, { line: 3, character: 16 })), /voice/);
    assert.equal(await editor.hover(uri, { line: 2, character: 3 }), null);
    const found = await editor.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, range }) => ({ code, range })),
      [{ code: "unknown-element", range: { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } } }],
    );
    const [action] = await editor.codeActions(uri, found[0]!.range, { only: ["quickfix"] });
    assert.equal(applied(text, action!.edit), text.replace("Sayy", "Say"));
    assert.deepEqual(await editor.diagnostics(editor.open("xml.status do\n xml.Sayy 'x'\nend\n", "ruby")), []);
  });

  it("is a template where its string is one", async () => {
    const text =
      'var t = template.Must(template.New("a").Parse(`<Response>{{if .Open}}<Say>{{.Name}}</Say>{{else}}<Hangup/>{{end}}</Response>`))\n';
    assert.deepEqual(await session().editor.diagnostics(session().editor.open(`package a\n\n${text}`, "go")), []);
    const jinja = "a = Template('<Response>{% for x in xs %}<Say>{{ x }}</Say>{% endfor %}</Response>')\n";
    assert.deepEqual(await session().editor.diagnostics(session().editor.open(jinja, "python")), []);
    const erb = "a = ERB.new('<Response><% xs.each do |x| %><Say><%= x %></Say><% end %></Response>')\n";
    assert.deepEqual(await session().editor.diagnostics(session().editor.open(erb, "ruby")), []);
  });

  it("is mended as its string demands", async () => {
    assert.equal(
      await fix("a = '<Response><Pause length=5/></Response>'\n", "python"),
      "a = '<Response><Pause length=\"5\"/></Response>'\n",
    );
    assert.equal(
      await fix('a = "<Response><Pause length=5/></Response>"\n', "python"),
      "a = \"<Response><Pause length='5'/></Response>\"\n",
    );
    assert.equal(
      await fix('a := "<Response><Say loop=\\"2\\">a</Say><Pause length=5/></Response>"\n', "go"),
      'a := "<Response><Say loop=\\"2\\">a</Say><Pause length=\\"5\\"/></Response>"\n',
    );
    assert.equal(
      await fix('class A { string a = @"<Response><Say loop=""2"">a</Say><Pause length=5/></Response>"; }\n', "csharp"),
      'class A { string a = @"<Response><Say loop=""2"">a</Say><Pause length=""5""/></Response>"; }\n',
    );
  });

  it("is mended around code, which stays", async () => {
    assert.equal(
      await fix("const a = '<Response><Say>' + name + '</say></Response>';\n", "javascript"),
      "const a = '<Response><Say>' + name + '</Say></Response>';\n",
    );
  });

  it("is mended in all strings at once", async () => {
    const { editor } = session();
    const text =
      "const a = '<Response><Say>a & b</Say></Response>';\nconst b = `<Response><Say voise=\"man\">x</Say></Response>`;\n";
    const [action, ...more] = await editor.codeActions(editor.open(text, "javascript"), everything, {
      only: ["source.fixAll"],
    });
    assert.deepEqual(more, []);
    assert.equal(applied(text, action!.edit), text.replace("&", "&amp;").replace("voise", "voice"));
  });

  it("has an outline and folds", async () => {
    const { editor } = session();
    const uri = editor.open(
      "x = '''\n<Response>\n  <Say>\n  Hi\n  </Say>\n</Response>'''\ny = '<Response/>'\n",
      "python",
    );
    assert.deepEqual(
      (await editor.symbols(uri)).map(({ name, range }) => [name, range.start.line]),
      [
        ["Response", 1],
        ["Response", 6],
      ],
    );
    const folding = await editor.request<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
    assert.deepEqual(
      folding.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [1, 4],
        [2, 3],
      ],
    );
  });

  it("folds only where the program has lines", async () => {
    const { editor } = session();
    const uri = editor.open('a := "<Response>\\n  <Say>\\n  Hi\\n  </Say>\\n</Response>"\n', "go");
    assert.deepEqual(await editor.request("textDocument/foldingRange", { textDocument: { uri } }), []);
  });

  it("is referred to by no URL but that of its program", async () => {
    const { editor } = session();
    const { uri, position } = openAt("const a = `<Respon|se><Say>Hi</Say></Response>`;\n", "javascript");
    const references = (includeDeclaration: boolean) =>
      editor.request<Location[]>("textDocument/references", {
        textDocument: { uri },
        position,
        context: { includeDeclaration },
      });
    const root = { uri, range: { start: { line: 0, character: 12 }, end: { line: 0, character: 20 } } };
    assert.deepEqual([await references(true), await references(false)], [[root], []]);
    const other = editor.open(`<Response><Redirect>${uri.split("/").at(-1)}</Redirect></Response>`);
    const found = await references(false);
    assert.deepEqual(
      found.map((place) => place.uri),
      [other],
    );
    editor.close(other);
  });

  it("is renamed on both sides", async () => {
    const { uri, position, text } = openAt("a = '<Response><S|ay>x</Say></Response>'\n", "ruby");
    const edit = await session().editor.request<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri },
      position,
      newName: "Play",
    });
    assert.equal(applied(text, edit), "a = '<Response><Play>x</Play></Response>'\n");
  });

  it("is laid out and colored by nobody but the program's own extension", async () => {
    const { editor } = session();
    const uri = editor.open("const a = `<Response><Say>Hi</Say></Response>`;\n", "javascript");
    const options = { tabSize: 2, insertSpaces: true };
    const textDocument = { uri };
    assert.equal(await editor.request("textDocument/formatting", { textDocument, options }), null);
    assert.equal(await editor.request("textDocument/semanticTokens/full", { textDocument }), null);
  });

  it("grows a selection by its tags", async () => {
    const { uri, position } = openAt("const a = `<Response><Say>H|i</Say></Response>`;\n", "javascript");
    const [range] = await session().editor.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri },
      positions: [position],
    });
    assert.equal(range!.range.start.character, 26);
  });

  it("grows a selection from the edge of a quote that is escaped, as from one that is not", async () => {
    const { uri, position } = openAt('const a = "<Response><Say voice=|\\"man\\"/></Response>";\n', "javascript");
    const [range] = await session().editor.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri },
      positions: [position],
    });
    assert.deepEqual(
      [range!.range.start.character, range!.range.end.character],
      [position.character, position.character + '\\"man\\"'.length],
    );
  });

  it("follows the setting twiml.embedded", async () => {
    const { editor } = session();
    const text = "a = '<Response><Sai/></Response>'\n";
    const [python, ruby] = [editor.open(text, "python"), editor.open(text, "ruby")];
    const counts = async () => [(await editor.diagnostics(python)).length, (await editor.diagnostics(ruby)).length];
    assert.deepEqual(await counts(), [1, 1]);
    const { refreshes } = editor;
    editor.settings = { embedded: { python: false } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.refreshes > refreshes);
    assert.deepEqual(await counts(), [0, 1]);
    editor.settings = {};
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.refreshes > refreshes + 1);
    assert.deepEqual(await counts(), [1, 1]);
  });
});

describeSession("TwiML in a string, for a client to which diagnostics are pushed", pushed, (session) => {
  it("is judged when the grammar is there", async () => {
    const { editor } = session();
    const uri = editor.open('fn a() { let x = r#"<Response><Sai/></Response>"#; }\n', "rust");
    const { diagnostics } = await editor.pushedTo(uri, (params) => params.diagnostics.length > 0);
    assert.equal(diagnostics[0]!.code, "unknown-element");
  });
});

describe("Where no grammar can be read", () => {
  it("nothing is served in strings, and the log says so once", async () => {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
    startServer(connection, undefined, () => Promise.reject(new Error("no such file")));
    const editor = new Editor(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
    await editor.initialize(rich, { processId: null });
    const text = "const a = '<Response><Sai/></Response>';\n";
    const uri = editor.open(text, "javascript");
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.equal(await editor.hover(uri, { line: 0, character: 13 }), null);
    assert.deepEqual(await editor.diagnostics(editor.open(text, "javascript")), []);
    await editor.until(() => editor.logged.length > 0);
    assert.equal(editor.logged.length, 1);
    assert.match(editor.logged[0]!, /no such file/);
    // A document of its own is served all the same.
    assert.equal((await editor.diagnostics(editor.open("<Response><Sai/></Response>"))).length, 1);
    await editor.request("shutdown", undefined);
    editor.connection.dispose();
  });
});
