import {
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
import { isServed, xmlFiles } from "./served-documents";

/** How long typing rests before the kind of document is asked for again, in milliseconds. */
const rest = 300;
const shown = [{ language: "twiml" }, { language: "xml" }];

/** The language status of the active editor: voice or messaging, and how the server is. */
export function documentStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem("twiml.document", []);
  item.name = "TwiML";
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    clearTimeout(timer);
    const document = window.activeTextEditor?.document;
    if (!document || !isServed(document, xmlFiles())) {
      item.selector = [];
      return;
    }
    showServer(item, server, document);
    if (server.state === "running") {
      const question = ++asked;
      const kind = await server.request<DocumentKind>("twiml/documentKind", { uri: document.uri.toString() });
      if (question === asked) {
        showKind(item, kind, document);
      }
    }
  };
  void refresh();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    server.onDidChangeState(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) {
        clearTimeout(timer);
        timer = setTimeout(refresh, rest);
      }
    }),
  );
}

function showServer(item: LanguageStatusItem, server: LanguageServer, document: TextDocument): void {
  item.busy = server.state === "starting";
  if (server.state === "stopped") {
    item.selector = shown;
    item.severity = LanguageStatusSeverity.Error;
    item.text = "TwiML server stopped";
    item.detail = "No completion, hover or diagnostics";
    item.command = { command: "twiml.restartServer", title: "Restart Server" };
  } else if (server.state !== "running" && document.languageId === "twiml") {
    item.selector = shown;
    item.severity = LanguageStatusSeverity.Information;
    item.text = "TwiML";
    item.detail = "The server is starting";
  }
}

function showKind(item: LanguageStatusItem, kind: DocumentKind | undefined, document: TextDocument): void {
  // An `xml` document about which the server says nothing belongs to others.
  item.selector = kind || document.languageId === "twiml" ? shown : [];
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
