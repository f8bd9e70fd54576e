import { SnippetString, window, workspace } from "vscode";
import { type NewDocumentKind, newDocumentKinds, newDocumentSnippet } from "./new-document-kinds";

/** Opens an untitled TwiML document. `id` names its kind (for key bindings); without it the user is asked. */
export async function newDocument(id?: unknown): Promise<void> {
  const kind = newDocumentKinds.find((known) => known.id === id) ?? (await askForKind());
  if (!kind) {
    return;
  }
  const document = await workspace.openTextDocument({ language: "twiml" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(newDocumentSnippet(kind)));
}

function askForKind(): Thenable<NewDocumentKind | undefined> {
  return window.showQuickPick(newDocumentKinds, { title: "New TwiML Document", placeHolder: "What does it answer?" });
}
