import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument } from "../document";
import { readsAsTwiml } from "../model/document-kind";
import type { Settings } from "./settings";

export interface OpenFile {
  readonly file: TextDocument;
  readonly document: TwimlDocument;
}

export interface OpenFiles {
  /** `undefined` for a file that is not open, and for an `.xml` file that is no TwiML. */
  get(uri: string): OpenFile | undefined;
  /** Every open file, TwiML or not. */
  readonly uris: () => string[];
  readonly onDidOpen: (listener: (uri: string) => void) => void;
  readonly onDidChange: (listener: (uri: string) => void) => void;
  readonly onDidClose: (listener: (uri: string) => void) => void;
}

/** The open files, each parsed once per version and only when somebody asks. */
export function openFiles(connection: Connection, settings: () => Settings): OpenFiles {
  const files = new TextDocuments(TextDocument);
  const parsed = new Map<string, { version: number; document: TwimlDocument }>();
  files.onDidClose(({ document }) => parsed.delete(document.uri));
  files.listen(connection);

  function documentOf(file: TextDocument): TwimlDocument {
    let entry = parsed.get(file.uri);
    if (entry?.version !== file.version) {
      entry = { version: file.version, document: parseDocument(file.getText()) };
      parsed.set(file.uri, entry);
    }
    return entry.document;
  }

  return {
    get(uri) {
      const file = files.get(uri);
      if (!file) {
        return undefined;
      }
      if (file.languageId === "xml" && (settings().xmlFiles === "never" || !file.getText().includes("<Response"))) {
        return undefined;
      }
      const document = documentOf(file);
      return file.languageId === "xml" && !readsAsTwiml(document) ? undefined : { file, document };
    },
    uris: () => files.keys(),
    onDidOpen: (listener) => files.onDidOpen(({ document }) => listener(document.uri)),
    onDidChange: (listener) => {
      // Opening a file is reported as its first change as well.
      const opened = new Set<string>();
      files.onDidOpen(({ document }) => opened.add(`${document.uri} ${document.version}`));
      files.onDidChangeContent(({ document }) => {
        if (!opened.delete(`${document.uri} ${document.version}`)) {
          listener(document.uri);
        }
      });
    },
    onDidClose: (listener) => files.onDidClose(({ document }) => listener(document.uri)),
  };
}
