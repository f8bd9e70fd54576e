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
    await vscode.commands.executeCommand("editor.action.linkedEditing");
    await vscode.commands.executeCommand("type", { text: "x" });
    const both = "<Response>\n  <Saxy>Hello</Saxy>\n</Response>\n";
    await eventually("linked tags", () => editor.document.getText() === both);
  });

  test("a refactoring rewrites the document", async () => {
    const editor = await openText("|<Response>\n  <Say>Fish &amp; chips</Say>\n</Response>\n");
    const range = new vscode.Range(1, 10, 1, 10);
    const kind = vscode.CodeActionKind.RefactorRewrite.value;
    const actions = await given<vscode.CodeAction[]>("vscode.executeCodeActionProvider", editor, range, kind);
    const action = actions.find(({ title }) => title === "Change escaped text to CDATA");
    assert.ok(action?.edit, actions.map(({ title }) => title).join(", "));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(editor.document.getText(), "<Response>\n  <Say><![CDATA[Fish & chips]]></Say>\n</Response>\n");
  });

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
});
