import * as assert from "node:assert/strict";
import * as vscode from "vscode";

/** Asks again and again until `look` returns something, for at most 15 seconds; `wanted` says in the failure what did not come. */
export async function eventually<T>(
  wanted: string,
  look: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    assert.ok(Date.now() < end, `this did not come within 15 seconds: ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of test/e2e/workspace in the editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "the tests need their workspace folder");
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** Opens an untitled document with this text in the editor, the cursor at the one `|` in it. */
export async function openText(marked: string, language = "twiml"): Promise<vscode.TextEditor> {
  const [before = "", after, ...more] = marked.split("|");
  assert.ok(after !== undefined && more.length === 0, "the text needs exactly one | for the cursor");
  const document = await vscode.workspace.openTextDocument({ language, content: before + after });
  const editor = await vscode.window.showTextDocument(document);
  // An untitled document may get the text of the last one of its name, which was closed too short a time ago.
  if (document.getText() !== before + after) {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, before + after));
  }
  const cursor = document.positionAt(before.length);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** Closes all editors, without asking whether to save. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  // The next untitled document may get the name of the last one, and its text, where that one is still closing.
  const patience = Date.now() + 4000;
  await eventually("no untitled document", async () => {
    const untitled = vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled);
    // One that is closing would come back, so it gets its time.
    if (untitled && Date.now() > patience) {
      await vscode.window.showTextDocument(untitled);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
    return !untitled;
  });
}

/** What is offered at the cursor by language servers: no snippets, no words. */
export async function offered({ document, selection }: vscode.TextEditor): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    selection.active,
  );
  return list.items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet && kind !== vscode.CompletionItemKind.Text)
    .map(({ label }) => (typeof label === "string" ? label : label.label));
}

/** The text of all hovers over the first occurrence of `word`. */
export async function hoverOver({ document }: vscode.TextEditor, word: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    document.positionAt(document.getText().indexOf(word) + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

/** The texts that our diagnostics mark in a document. */
export function marked({ document }: vscode.TextEditor): string[] {
  return ourDiagnostics(document).map(({ range }) => document.getText(range));
}

export function ourDiagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "twiml");
}

/**
 * The messages of the errors in a document, none when it is right. Nothing tells when diagnostics have come,
 * so a wrong element is written before `</Response>`: once it is marked, all else has been judged with it.
 */
export async function errorsOf(editor: vscode.TextEditor): Promise<string[]> {
  const { document } = editor;
  const end = document.getText().lastIndexOf("</Response>");
  assert.ok(end >= 0, `a document: ${document.getText()}`);
  await editor.edit((edit) => edit.insert(document.positionAt(end), "<Wrongg/>"));
  await eventually("the wrong element marked", () => marked(editor).includes("Wrongg"));
  return ourDiagnostics(document)
    .filter(
      ({ severity, range }) => severity === vscode.DiagnosticSeverity.Error && document.getText(range) !== "Wrongg",
    )
    .map(({ message }) => message);
}
