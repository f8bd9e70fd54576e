import {
  commands,
  type Disposable,
  type Position,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { LanguageServer } from "./language-server";

/** After which characters something may be missing. */
const triggers: ReadonlySet<string> = new Set([">", "/", "="]);

/** Writes what a typed `>`, `/` or `=` lacks: the end tag, its name, the quotes. */
export function autoInsert(server: LanguageServer): Disposable {
  return workspace.onDidChangeTextDocument(async (change) => {
    const { document } = change;
    const position = typedBefore(change);
    if (!position || !isWanted(document)) {
      return;
    }
    const { version } = document;
    // The client library hears of this change too, maybe after us: the server must see the new text before the question.
    await new Promise((resolve) => setTimeout(resolve));
    const snippet = await server.request<string | null>("twiml/autoInsert", {
      textDocument: { uri: document.uri.toString() },
      position: { line: position.line, character: position.character },
    });
    const editor = editorAt(document, position);
    if (snippet && editor && document.version === version) {
      await editor.insertSnippet(new SnippetString(snippet), position);
      if (snippet.startsWith('"')) {
        // What was offered after the `=` was meant for a value without quotes around it.
        await commands.executeCommand("editor.action.triggerSuggest");
      }
    }
  });
}

function isWanted(document: TextDocument): boolean {
  return document.languageId === "twiml" && workspace.getConfiguration("twiml").get<boolean>("autoClose", true);
}

/** The place behind a trigger that alone was typed; `undefined` for all other changes, such as undo or several cursors. */
function typedBefore({ contentChanges, reason }: TextDocumentChangeEvent): Position | undefined {
  const [change, ...more] = contentChanges;
  return change && more.length === 0 && reason === undefined && change.range.isEmpty && triggers.has(change.text)
    ? change.range.start.translate(0, 1)
    : undefined;
}

/** The active editor, if it shows the document and has its only cursor there. */
function editorAt(document: TextDocument, position: Position): TextEditor | undefined {
  const editor = window.activeTextEditor;
  const [selection, ...more] = editor?.selections ?? [];
  return editor?.document === document && more.length === 0 && selection?.isEmpty && selection.active.isEqual(position)
    ? editor
    : undefined;
}
