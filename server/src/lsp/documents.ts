import { type Connection, type Position, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument } from "../document";
import type { Grammars } from "../hosts/strings/grammars";
import { hostLanguage } from "../hosts/strings/languages";
import { isNamedAsXml, templateLanguage } from "../hosts/templates";
import { followsOn } from "../model/beginning";
import { expectKind, type NamedKind, namedKind } from "../model/document-kind";
import { markFragment } from "../model/fragment";
import { beginsAsPiece } from "../model/reads-as-piece";
import { readsAsTwiml, standsAlone } from "../model/reads-as-twiml";
import { editedFile } from "./edited-file";
import { EmbeddedDocuments } from "./embedded-documents";
import type { Place } from "./place";
import type { Log } from "./request";
import type { Settings } from "./settings";
import { TemplatePieces } from "./template-pieces";

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

/**
 * The open files, each parsed once per text and only when somebody asks. `grammars`: what finds strings in programs; absent
 * where none can be read.
 */
export function openFiles(
  connection: Connection,
  settings: () => Settings,
  log: Log,
  grammars: Grammars | undefined,
): OpenFiles {
  const files = new TextDocuments(editedFile);
  const parsed = new Map<string, TwimlDocument>();
  const embedded = new EmbeddedDocuments(grammars, settings, log);
  const pieces = new TemplatePieces();
  const expected = new Map<string, NamedKind>();
  files.onDidClose(({ document: { uri } }) => {
    parsed.delete(uri);
    expected.delete(uri);
    embedded.forget(uri);
    pieces.forget(uri);
  });
  files.listen(connection);

  function documentOf(file: TextDocument): TwimlDocument {
    const text = file.getText();
    let document = parsed.get(file.uri);
    // The text, not the version: some clients count versions carelessly.
    if (document?.text !== text) {
      const before = document;
      document = parseDocument(text, before, templateLanguage(file.languageId, file.uri));
      if (before) {
        followsOn(document, before);
      }
      if (isIncluded(file, document)) {
        markFragment(document);
      }
      const kind = expected.get(file.uri);
      if (kind !== undefined) {
        expectKind(document, kind);
      }
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
    if (!isServed(file, settings()) || !mayHoldTwiml(file.getText())) {
      return undefined;
    }
    const document = documentOf(file);
    if (!isMarkup(file) && settings().embedded[document.language] === false) {
      return undefined; // What it is written in its text tells alone, as in `voice.html`.
    }
    const isWhole = readsAsTwiml(document) && !endsInDeclaration(document) && (isMarkup(file) || standsAlone(document));
    return isWhole ? { file, document } : undefined;
  }

  function expect(uri: string, kind: NamedKind | undefined): boolean {
    if (expected.get(uri) === kind) {
      return false;
    }
    const before = get(uri);
    if (kind === undefined) {
      expected.delete(uri);
    } else {
      expected.set(uri, kind);
    }
    parsed.delete(uri);
    const after = get(uri);
    return before !== undefined && after !== undefined && namedKind(before.document) !== namedKind(after.document);
  }

  function documents(uri: string): readonly OpenDocument[] {
    const whole = get(uri);
    const file = files.get(uri);
    return [...(whole ? [whole] : []), ...(file ? partsOf(file, whole) : [])];
  }

  /** What stands in a file besides the document that it is as a whole. */
  function partsOf(file: TextDocument, whole: OpenFile | undefined): readonly OpenDocument[] {
    const inTemplate = mayHoldPieces(file, settings()) ? pieces.in(file, documentOf(file), whole !== undefined) : [];
    const inStrings = embedded.in(file, whole !== undefined || inTemplate.length > 0);
    return inTemplate.length === 0 ? inStrings : [...inTemplate, ...inStrings];
  }

  function at(uri: string, position: Position): OpenDocument | undefined {
    const whole = get(uri);
    const file = files.get(uri);
    if (!file) {
      return undefined;
    }
    const range = { start: position, end: position };
    return partsOf(file, whole).findLast((open) => open.file.part?.holds(range)) ?? whole;
  }

  function ready(uri: string): Promise<void> | undefined {
    const file = files.get(uri);
    return file && embedded.ready(file);
  }

  return {
    get,
    ready,
    documents,
    at,
    expect,
    version: (uri) => files.get(uri)?.version,
    text: (uri) => files.get(uri)?.getText(),
    uris: () => files.keys(),
    onDidChange: (listener) => files.onDidChangeContent(({ document }) => listener(document.uri)),
    onDidClose: (listener) => files.onDidClose(({ document }) => listener(document.uri)),
  };
}

/**
 * Whether code was taken to end with the `?>` of an XML declaration: then the declaration, and what follows it, stand in a
 * string that is not closed yet.
 */
function endsInDeclaration({ text, holes }: TwimlDocument): boolean {
  return holes.some(({ span }) => /<\?xml\b[^<>]*\?>$/.test(text.slice(span.start, span.end)));
}

/** Whether all of the file is markup, or a template of it. */
function isMarkup({ languageId, uri }: TextDocument): boolean {
  return languageId === "xml" || /\.xml$/i.test(uri) || templateLanguage(languageId, uri) !== undefined;
}

/** Whether a file that is not named as TwiML is worth a closer look. */
export function mayHoldTwiml(text: string): boolean {
  return text.includes("<Response");
}

/** Whether a file is a template that may define pieces of TwiML, or be one. */
function mayHoldPieces(file: TextDocument, settings: Settings): boolean {
  const { languageId, uri } = file;
  return (
    templateLanguage(languageId, uri) !== undefined &&
    isServed(file, settings) &&
    (mayHoldTwiml(file.getText()) || isNamedAsXml(uri))
  );
}

/** Whether a template that its name says is TwiML is a piece of a document, which others include. */
function isIncluded({ languageId, uri }: TextDocument, document: TwimlDocument): boolean {
  const isNamed = languageId === "twiml" && templateLanguage("", uri) !== undefined;
  return isNamed && !mayHoldTwiml(document.text) && beginsAsPiece(document);
}

/** Whether a file of another language than TwiML may be a document as a whole. */
function isServed({ languageId, uri }: TextDocument, { embedded, xmlFiles }: Settings): boolean {
  const template = templateLanguage(languageId, uri);
  if (template) {
    return embedded[template] !== false && embedded[languageId] !== false;
  }
  return !hostLanguage(languageId) && xmlFiles !== "never";
}
