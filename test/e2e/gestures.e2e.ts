import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, openText } from "./editor";

const call = '<Response>\n  <Gather action="/a">\n    <Say>Press 1</Say>\n  </Gather>\n</Response>\n';

suite("gestures of reading and writing", () => {
  teardown(closeEditors);

  /** What a command of VS Code's gives for the document, once it gives something. */
  function given<T>(command: string, { document }: vscode.TextEditor, ...more: unknown[]): Promise<T> {
    return eventually(command, async () => {
      const found = await vscode.commands.executeCommand<T | undefined>(command, document.uri, ...more);
      return Array.isArray(found) && found.length === 0 ? undefined : found;
    });
  }

  test("elements fold", async () => {
    const editor = await openText(`|${call}`);
    const ranges = await given<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", editor);
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 3],
        [1, 2],
      ],
    );
  });

  test("comments and regions fold", async () => {
    const lines = [
      "<Response>",
      "  <!-- one",
      "  two -->",
      "  <!-- #region menu -->",
      "  <Pause/>",
      "  <!-- #endregion -->",
    ];
    const editor = await openText(`|${lines.join("\n")}\n</Response>\n`);
    // Until the server answers, the editor folds by indentation, and knows no comments.
    const ranges = await eventually("a comment and a region", async () => {
      const found = await given<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", editor);
      return found.filter(({ kind }) => kind !== undefined).length === 2 && found;
    });
    assert.deepEqual(
      ranges.map(({ start, end, kind }) => [start, end, kind]).sort(([a], [b]) => Number(a) - Number(b)),
      [
        [0, 5, undefined],
        [1, 2, vscode.FoldingRangeKind.Comment],
        [3, 5, vscode.FoldingRangeKind.Region],
      ],
    );
  });

  test("a selection grows from the word to the document", async () => {
    const editor = await openText(`|${call}`);
    const at = [new vscode.Position(2, "    <Say>Pr".length)];
    const [range] = await given<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", editor, at);
    const texts: string[] = [];
    for (let wider: vscode.SelectionRange | undefined = range; wider; wider = wider.parent) {
      texts.push(editor.document.getText(wider.range));
    }
    assert.equal(texts[0], "Press");
    assert.ok(texts.includes("Press 1") && texts.includes("<Say>Press 1</Say>"), texts.join("\n---\n"));
  });

  test("both tags are renamed as one", async () => {
    const editor = await openText(`|${call}`);
    const at = new vscode.Position(1, "  <Ga".length);
    const edit = await given<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", editor, at, "Dial");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(editor.document.getText(), call.replaceAll("Gather", "Dial"));
  });

  test("typing in one tag writes in the other", async () => {
    const editor = await openText("<Response>\n  <Sa|y>Hello</Say>\n</Response>\n");
    const { linkedEditing } = vscode.workspace.getConfiguration("editor", editor.document) as unknown as {
      linkedEditing: boolean;
    };
    assert.equal(linkedEditing, true, "it is on for TwiML");
    const { active } = editor.selection;
    await given("vscode.executeHoverProvider", editor, active);
    const both = "<Response>\n  <Saxy>Hello</Saxy>\n</Response>\n";
    // The command does not wait for the tags to be found: who types before, types in one.
    await eventually("linked tags", async () => {
      await vscode.commands.executeCommand("editor.action.linkedEditing");
      await moment();
      await vscode.commands.executeCommand("type", { text: "x" });
      await moment();
      const areLinked = editor.document.getText() === both;
      if (!areLinked) {
        await vscode.commands.executeCommand("undo");
      }
      return areLinked;
    });
  });

  const rewritten: readonly (readonly [title: string, before: string, after: string])[] = [
    ["Change escaped text to CDATA", "<Say>Fi|sh &amp; chips</Say>", "<Say><![CDATA[Fish & chips]]></Say>"],
    ["Put the text into <Number>", "<Dial>+1415|5550100</Dial>", "<Dial><Number>+14155550100</Number></Dial>"],
    [
      'Insert a pause: <break time="500ms"/>',
      "<Say>Press 1.| Or wait.</Say>",
      '<Say>Press 1.<break time="500ms"/> Or wait.</Say>',
    ],
    [
      "Change the voice to 'Polly.Joanna-Neural'",
      '<Say voice="Polly.Jo|anna">Hi</Say>',
      '<Say voice="Polly.Joanna-Neural">Hi</Say>',
    ],
    [
      "Say goodbye when there is no input",
      '<Ga|ther action="/a"/>',
      '<Gather action="/a"/>\n  <Say>We did not receive any input. Goodbye!</Say>',
    ],
  ];
  for (const [title, before, after] of rewritten) {
    test(`a refactoring: ${title}`, async () => {
      const editor = await openText(`<Response>\n  ${before}\n</Response>\n`);
      const kind = vscode.CodeActionKind.RefactorRewrite.value;
      const actions = await given<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        editor,
        editor.selection,
        kind,
      );
      const action = actions.find((each) => each.title === title);
      assert.ok(action?.edit, actions.map(({ title }) => title).join(", "));
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.equal(editor.document.getText(), `<Response>\n  ${after}\n</Response>\n`);
    });
  }

  test("a menu is moved to a new file, whose name no file beside it has", async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const [flow, menu] = ["flow.twiml", "menu-2.twiml"].map((name) => vscode.Uri.joinPath(folder, name)) as [
      vscode.Uri,
      vscode.Uri,
    ];
    const text = call.replace("  <Gather", "  <Say>Hi</Say>\n  <Gather");
    await vscode.workspace.fs.writeFile(flow, new TextEncoder().encode(text));
    const editor = await vscode.window.showTextDocument(flow);
    const range = new vscode.Range(2, 5, 2, 5);
    const kind = vscode.CodeActionKind.RefactorExtract.value;
    const [action] = await given<vscode.CodeAction[]>("vscode.executeCodeActionProvider", editor, range, kind);
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(
      editor.document.getText(),
      "<Response>\n  <Say>Hi</Say>\n  <Redirect>menu-2.twiml</Redirect>\n</Response>\n",
    );
    const made = await vscode.workspace.openTextDocument(menu);
    assert.equal(made.getText(), call);
    assert.ok((await editor.document.save()) && (await made.save()));
    await Promise.all([flow, menu].map((uri) => vscode.workspace.fs.delete(uri)));
  });

  test("colors come for what a grammar does not know", async () => {
    const editor = await openText("|<Response>\n  <Dial><Number>+14155550123</Number></Dial>\n</Response>\n");
    const legend = await given<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", editor);
    const { data } = await given<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", editor);
    const types: (string | undefined)[] = [];
    for (let index = 3; index < data.length; index += 5) {
      types.push(legend.tokenTypes[data[index]!]);
    }
    assert.deepEqual(types, ["verb", "noun", "phoneNumber", "noun", "verb"]);
  });

  test("the outline has names that tell", async () => {
    const editor = await openText(`|${call}`);
    // The editor remembers an outline by name and version, and untitled documents of other tests had both.
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), "\n"));
    const [root] = await given<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", editor);
    const names = (symbol: vscode.DocumentSymbol): string[] => [symbol.name, ...symbol.children.flatMap(names)];
    assert.deepEqual(names(root!), ["Response", "Gather -> /a", 'Say "Press 1"']);
  });

  test("the other tag, and other places of a name, are highlighted", async () => {
    const editor = await openText("|<Response>\n  <Enqueue>a</Enqueue><Dial><Queue>a</Queue></Dial>\n</Response>\n");
    const at = async (character: number) => {
      const position = new vscode.Position(1, character);
      const found = await given<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", editor, position);
      return found.map(({ range }) => range.start.character);
    };
    assert.deepEqual(await at("  <En".length), [3, 14]);
    assert.deepEqual(await at("  <Enqueue>".length), [11, 35]);
  });

  test("defaults that surprise are shown, and no others", async () => {
    const editor = await openText(`|${call}`);
    const whole = new vscode.Range(0, 0, 5, 0);
    const hints = await given<vscode.InlayHint[]>("vscode.executeInlayHintProvider", editor, whole);
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [
        ['method="POST"', 1],
        ['timeout="5"', 1],
      ],
    );
  });

  test("a new line is indented as it is begun", async () => {
    const editor = await openText("|<Response>\n  <Gather>\n\n  </Gather>\n</Response>\n");
    const options = { tabSize: 2, insertSpaces: true };
    const at = new vscode.Position(2, 0);
    const edits = await given<vscode.TextEdit[]>("vscode.executeFormatOnTypeProvider", editor, at, "\n", options);
    assert.deepEqual(
      edits.map(({ range, newText }) => [range.start.line, newText]),
      [[2, "    "]],
    );
  });

  const surrounded: readonly (readonly [title: string, before: string, after: RegExp])[] = [
    ["Surround with <Gather>", "  «<Say>Press 1</Say>»", /<Gather[^>]*>\n {4}<Say>Press 1<\/Say>\n {2}<\/Gather>/],
    ["Surround with a comment", "  «<Say>Press 1</Say>»", /^ {2}<!-- <Say>Press 1<\/Say> -->$/m],
    ["Surround with CDATA", "  <Say>«Press 1»</Say>", /^ {2}<Say><!\[CDATA\[Press 1\]\]><\/Say>$/m],
  ];
  for (const [title, marked, after] of surrounded) {
    test(title, async () => {
      const [before = "", selected = "", behind = ""] = marked.split(/[«»]/);
      const editor = await openText(`|<Response>\n${before}${selected}${behind}\n</Response>\n`);
      const range = new vscode.Range(1, before.length, 1, before.length + selected.length);
      const kind = "refactor.surround";
      const actions = await given<vscode.CodeAction[]>("vscode.executeCodeActionProvider", editor, range, kind);
      const action = actions.find((each) => each.title === title);
      assert.ok(action?.edit, actions.map(({ title }) => title).join(", "));
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.match(editor.document.getText(), after);
    });
  }
});

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
