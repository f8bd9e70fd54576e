import {
  type Disposable,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { Middleware } from "vscode-languageclient";
import { hostLanguages } from "./embedded-languages";
import type { LanguageServer } from "./language-server";
import { isServed } from "./served-documents";
import { TypedAnyway } from "./typed-anyway";
import { suggest, TypedQuotes } from "./typed-quotes";

/** After which characters something may be missing, and the setting that says whether it is wanted. */
const triggers: Readonly<Record<string, string>> = { ">": "autoClose", "/": "autoClose", "=": "autoQuotes" };

/** What the server answers where the quotes of a value are missing. */
const quotes = '"$1"';

/** Writes what a typed `>`, `/` or `=` lacks: the end tag, the rest of a tag, the quotes of a value. */
export function autoInsert(server: LanguageServer): Disposable {
  const typedAnyway = new TypedAnyway();
  const typedQuotes = new TypedQuotes();

  return workspace.onDidChangeTextDocument(async (change) => {
    const { document, contentChanges } = change;
    const isHabit = typedAnyway.hears(document, contentChanges) || typedQuotes.hears(document, contentChanges);
    const position = isHabit ? undefined : typedBefore(change);
    if (!position || !isWanted(document, contentChanges[0]?.text ?? "")) {
      return;
    }
    const { version } = document;
    const snippet = await missingAt(server, document, position);
    const editor = editorAt(document, position);
    if (!snippet || !editor || document.version !== version) {
      return;
    }
    if (snippet === quotes) {
      typedQuotes.expect(document, position);
      await editor.insertSnippet(new SnippetString(snippet), position);
      await suggest();
      return;
    }
    const range = new Range(position, position.translate(0, endTagBehind(document, position, snippet)));
    if (!snippet.startsWith("$0")) {
      typedAnyway.expect(document, position, snippet);
    }
    await editor.insertSnippet(new SnippetString(snippet), range);
  });
}

async function missingAt(server: LanguageServer, document: TextDocument, position: Position) {
  // The client library hears of a change too, maybe after us: the server must see the new text before the question.
  await new Promise((resolve) => setTimeout(resolve));
  return server.request<string | null>("twiml/autoInsert", {
    textDocument: { uri: document.uri.toString() },
    position: { line: position.line, character: position.character },
  });
}

/** The length of the end tag at the position if it is the one that is now typed before it, or else 0. */
function endTagBehind(document: TextDocument, at: Position, name: string): number {
  const endTag = `</${name}`;
  return document.getText(new Range(at, at.translate(0, endTag.length))) === endTag ? endTag.length : 0;
}

/** In files of the language XML, and in templates, other extensions write along. */
function isTypedAlong(document: TextDocument): boolean {
  const { languageId } = document;
  return languageId === "twiml" || (hostLanguages.some((host) => host === languageId) && isServed(document));
}

/**
 * Where `>` brings the end tag, it opens no list: Enter, which comes next, is for a new line between the tags and not for
 * the first item.
 */
export const quietAfterTags: Middleware = {
  provideCompletionItem: (document, position, context, token, next) =>
    context.triggerCharacter === ">" && isWanted(document, ">") ? undefined : next(document, position, context, token),
};

function isWanted(document: TextDocument, typed: string): boolean {
  const setting = triggers[typed];
  return (
    setting !== undefined && isTypedAlong(document) && workspace.getConfiguration("twiml").get<boolean>(setting, true)
  );
}

/** The place behind a trigger that alone was typed; `undefined` for all other changes, such as undo or several cursors. */
function typedBefore({ contentChanges, reason }: TextDocumentChangeEvent): Position | undefined {
  const [change, ...more] = contentChanges;
  return change && more.length === 0 && reason === undefined && change.range.isEmpty && change.text in triggers
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
