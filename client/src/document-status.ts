import {
  commands,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { type DocumentKind, kindTexts } from "./document-kind";
import type { LanguageServer } from "./language-server";
import { isServed } from "./served-documents";
import { placeOf } from "./wire";

/** How long typing rests before the kind of document is asked for again, in milliseconds. */
const rest = 300;

/** The language status of the active editor: voice or messaging, and how the server is. Commands are shown where it is. */
export function documentStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem("twiml.document", []);
  item.name = "TwiML";
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    clearTimeout(timer);
    const editor = window.activeTextEditor;
    const document = editor?.document;
    void commands.executeCommand("setContext", "twiml.isServed", document !== undefined && isServed(document));
    if (!document || !isServed(document)) {
      item.selector = [];
      return;
    }
    showServer(item, server, document);
    if (server.state === "running") {
      const question = ++asked;
      const kind = await server.request<DocumentKind>("twiml/documentKind", placeOf(editor));
      if (question === asked) {
        showKind(item, kind, document);
      }
    }
  };
  const refreshSoon = (document: TextDocument) => {
    if (document === window.activeTextEditor?.document) {
      clearTimeout(timer);
      timer = setTimeout(refresh, rest);
    }
  };
  void refresh();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    server.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => refreshSoon(document)),
    // A program may hold several documents: it is about the one at the cursor.
    window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (document.languageId !== "twiml" && isServed(document)) {
        refreshSoon(document);
      }
    }),
  );
}

function showServer(item: LanguageStatusItem, server: LanguageServer, document: TextDocument): void {
  item.busy = server.state === "starting";
  if (server.state === "stopped") {
    item.selector = [{ language: document.languageId }];
    item.severity = LanguageStatusSeverity.Error;
    item.text = "TwiML server stopped";
    item.detail = "No completion, hover or diagnostics";
    item.command = { command: "twiml.restartServer", title: "Restart Server" };
  } else if (server.state !== "running" && document.languageId === "twiml") {
    item.selector = [{ language: document.languageId }];
    item.severity = LanguageStatusSeverity.Information;
    item.text = "TwiML";
    item.detail = "The server is starting";
  }
}

function showKind(item: LanguageStatusItem, kind: DocumentKind | undefined, document: TextDocument): void {
  // Where the server says nothing, a document of another language belongs to others.
  item.selector = kind || document.languageId === "twiml" ? [{ language: document.languageId }] : [];
  const { text, detail } = kindTexts[kind ?? "either"];
  item.severity = LanguageStatusSeverity.Information;
  item.text = text;
  item.detail = detail;
  if (kind) {
    item.command = { command: "twiml.stateKind", title: "Change", tooltip: "Say what the document is for" };
  } else {
    item.command = { command: "twiml.showOutput", title: "Show Output" };
  }
}
