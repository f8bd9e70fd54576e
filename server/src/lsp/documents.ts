import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument } from "../document";
import { readsAsTwiml } from "../model/reads-as-twiml";
import type { Settings } from "./settings";

export interface OpenFile {
  readonly file: TextDocument;
  readonly document: TwimlDocument;
}

export interface OpenFiles {
  /** `undefined` for a file that is not open, and for one of another language that does not read as TwiML. */
  get(uri: string): OpenFile | undefined;
  /** Of a file that is open, TwiML or not. */
  version(uri: string): number | undefined;
  /** Every open file, TwiML or not. */
  uris(): string[];
  /** Opening a file is its first change. */
  onDidChange(listener: (uri: string) => void): void;
  onDidClose(listener: (uri: string) => void): void;
}

/** The open files, each parsed once per text and only when somebody asks. */
export function openFiles(connection: Connection, settings: () => Settings): OpenFiles {
  const files = new TextDocuments(TextDocument);
  const parsed = new Map<string, TwimlDocument>();
  files.onDidClose(({ document }) => parsed.delete(document.uri));
  files.listen(connection);

  function documentOf(file: TextDocument): TwimlDocument {
    const text = file.getText();
    let document = parsed.get(file.uri);
    // The text, not the version: some clients count versions carelessly.
    if (document?.text !== text) {
      document = parseDocument(text);
      parsed.set(file.uri, document);
    }
    return document;
  }

  function get(uri: string): OpenFile | undefined {
    const file = files.get(uri);
    if (!file) {
      return undefined;
    }
    if (file.languageId === "twiml") {
      return { file, document: documentOf(file) };
    }
    if (settings().xmlFiles === "never" || !file.getText().includes("<Response")) {
      return undefined;
    }
    const document = documentOf(file);
    return readsAsTwiml(document) ? { file, document } : undefined;
  }

  return {
    get,
    version: (uri) => files.get(uri)?.version,
    uris: () => files.keys(),
    onDidChange: (listener) => files.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidClose: (listener) => files.onDidClose(({ document }) => listener(document.uri)),
  };
}
