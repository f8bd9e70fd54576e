import { type Connection, type Position, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TwimlDocument } from "../document";
import type { NamedKind } from "../model/document-kind";
import { editedFile } from "./edited-file";
import { FileDocuments, type FileDocumentsHost } from "./file-documents";
import type { Place } from "./place";

/** A document, and where it stands in a file that is open. */
export interface OpenDocument {
  readonly file: Place;
  readonly document: TwimlDocument;
}

/** A file that is one document. */
export interface OpenFile extends OpenDocument {
  readonly file: TextDocument;
}

export interface OpenFiles {
  /** `undefined` for a file that is not open, and for one of another language that does not read as TwiML. */
  get(uri: string): OpenFile | undefined;
  /** Resolves when `documents` and `at` know all; `undefined` where they already do. */
  ready(uri: string): Promise<void> | undefined;
  /** All documents of the file, the whole or parts; in the order of the file, inner ones behind what they stand in. */
  documents(uri: string): readonly OpenDocument[];
  /** The innermost document at the position. */
  at(uri: string, position: Position): OpenDocument | undefined;
  /**
   * Says what those who refer to the file expect of it, as far as they do. True where the document is of another kind by
   * that: what was found out about it before is void.
   */
  expect(uri: string, kind: NamedKind | undefined): boolean;
  /** Of a file that is open, TwiML or not. */
  version(uri: string): number | undefined;
  text(uri: string): string | undefined;
  /** Every open file, TwiML or not. */
  uris(): string[];
  /** Opening a file is its first change. */
  onDidChange(listener: (uri: string) => void): void;
  onDidClose(listener: (uri: string) => void): void;
}

/** The files that the client has open. */
export function openFiles(connection: Connection, host: FileDocumentsHost): OpenFiles {
  const files = new TextDocuments(editedFile);
  const found = new FileDocuments(host);
  files.onDidClose(({ document: { uri } }) => found.forget(uri));
  files.listen(connection);

  function of<T>(uri: string, ask: (file: TextDocument) => T): T | undefined {
    const file = files.get(uri);
    return file && ask(file);
  }

  return {
    get: (uri) => of(uri, (file) => found.get(file)),
    ready: (uri) => of(uri, (file) => found.ready(file)),
    documents: (uri) => of(uri, (file) => found.documents(file)) ?? [],
    at: (uri, position) => of(uri, (file) => found.at(file, position)),
    expect: (uri, kind) => found.expect(uri, files.get(uri), kind),
    version: (uri) => files.get(uri)?.version,
    text: (uri) => files.get(uri)?.getText(),
    uris: () => files.keys(),
    onDidChange: (listener) => files.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidClose: (listener) => files.onDidClose(({ document }) => listener(document.uri)),
  };
}
