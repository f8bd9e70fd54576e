import type { Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument, withCircumstances } from "../document";
import type { Grammars } from "../hosts/strings/grammars";
import { hostLanguage } from "../hosts/strings/languages";
import { isNamedAsXml, templateLanguage } from "../hosts/templates";
import { followsOn } from "../model/beginning";
import { type NamedKind, namedKind } from "../model/document-kind";
import { beginsAsPiece } from "../model/reads-as-piece";
import { readsAsTwiml, standsAlone } from "../model/reads-as-twiml";
import type { OpenDocument, OpenFile } from "./documents";
import { EmbeddedDocuments } from "./embedded-documents";
import type { Complain } from "./rule-settings";
import type { Settings } from "./settings";
import { TemplatePieces } from "./template-pieces";

/** What `FileDocuments` needs of the rest of the server. */
export interface FileDocumentsHost {
  /** What finds strings in programs; absent where none can be read. */
  readonly grammars: Grammars | undefined;
  readonly settings: () => Settings;
  readonly complain: Complain;
}

/** Finds the documents in files, each parsed once per text and only when somebody asks. Files are known by their URIs. */
export class FileDocuments {
  private readonly parsed = new Map<string, TwimlDocument>();
  private readonly embedded: EmbeddedDocuments;
  private readonly pieces = new TemplatePieces();
  private readonly expected = new Map<string, NamedKind>();

  constructor(private readonly host: FileDocumentsHost) {
    this.embedded = new EmbeddedDocuments(host.grammars, host.settings, host.complain);
  }

  /** See `OpenFiles.get`. */
  get(file: TextDocument): OpenFile | undefined {
    if (file.languageId === "twiml") {
      return { file, document: this.documentOf(file) };
    }
    const settings = this.host.settings();
    if (!isServed(file, settings) || !mayHoldTwiml(file.getText())) {
      return undefined;
    }
    const document = this.documentOf(file);
    if (!isMarkup(file) && settings.embedded[document.language.id] === false) {
      return undefined; // What it is written in its text tells alone, as in `voice.html`.
    }
    const isWhole = readsAsTwiml(document) && !endsInDeclaration(document) && (isMarkup(file) || standsAlone(document));
    return isWhole ? { file, document } : undefined;
  }

  /** See `OpenFiles.ready`. */
  ready(file: TextDocument): Promise<void> | undefined {
    return this.embedded.ready(file);
  }

  /** See `OpenFiles.documents`. */
  documents(file: TextDocument): readonly OpenDocument[] {
    const whole = this.get(file);
    return [...(whole ? [whole] : []), ...this.partsOf(file, whole)];
  }

  /** The innermost document at the position. */
  at(file: TextDocument, position: Position): OpenDocument | undefined {
    const whole = this.get(file);
    const range = { start: position, end: position };
    return this.partsOf(file, whole).findLast((open) => open.file.part?.holds(range)) ?? whole;
  }

  /** See `OpenFiles.expect`. */
  expect(uri: string, file: TextDocument | undefined, kind: NamedKind | undefined): boolean {
    if (this.expected.get(uri) === kind) {
      return false;
    }
    const before = file && this.get(file);
    if (kind === undefined) {
      this.expected.delete(uri);
    } else {
      this.expected.set(uri, kind);
    }
    this.parsed.delete(uri);
    const after = file && this.get(file);
    return before !== undefined && after !== undefined && namedKind(before.document) !== namedKind(after.document);
  }

  forget(uri: string): void {
    this.parsed.delete(uri);
    this.expected.delete(uri);
    this.embedded.forget(uri);
    this.pieces.forget(uri);
  }

  private documentOf(file: TextDocument): TwimlDocument {
    const text = file.getText();
    let document = this.parsed.get(file.uri);
    // The text, not the version: some clients count versions carelessly.
    if (document?.text !== text) {
      const before = document;
      const circumstances = { expected: this.expected.get(file.uri) };
      document = parseDocument(text, before, templateLanguage(file.languageId, file.uri), circumstances);
      if (isIncluded(file, document)) {
        document = withCircumstances(document, { ...circumstances, continued: {} });
      }
      if (before) {
        followsOn(document, before);
      }
      this.parsed.set(file.uri, document);
    }
    return document;
  }

  /** What stands in a file besides the document that it is as a whole. */
  private partsOf(file: TextDocument, whole: OpenFile | undefined): readonly OpenDocument[] {
    const inTemplate = mayHoldPieces(file, this.host.settings())
      ? this.pieces.in(file, this.documentOf(file), whole !== undefined)
      : [];
    const inStrings = this.embedded.in(file, whole !== undefined || inTemplate.length > 0);
    return inTemplate.length === 0 ? inStrings : [...inTemplate, ...inStrings];
  }
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
function mayHoldTwiml(text: string): boolean {
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
    return embedded[template.id] !== false;
  }
  return !hostLanguage(languageId) && xmlFiles !== "never";
}
