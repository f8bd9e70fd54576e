import type { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument, withCircumstances } from "../document";
import { isNamedAsXml, type TemplateLanguage } from "../hosts/templates";
import { beginsAsPiece, readsAsPiece, resemblesTwiml } from "../model/reads-as-piece";
import { readsAsTwiml } from "../model/reads-as-twiml";
import { isSoundPiece } from "../model/sound-piece";
import { type Span, textOf } from "../text/span";
import type { OpenDocument } from "./documents";
import { PlaceInTemplate } from "./place-in-template";

/** A piece of a document as it stands in a template. */
interface Piece {
  readonly span: Span;
  readonly document: TwimlDocument;
}

interface Definition extends Piece {
  readonly key: string;
}

/** Definitions stand in each other, and each is parsed: deeper ones are left out, or it would take as long as all together. */
const deepest = 8;

interface Template {
  readonly file: TextDocument;
  readonly document: TwimlDocument;
  readonly isTwiml: boolean;
  /** By what they are parsed from: see `keyOf`. */
  readonly definitions: ReadonlyMap<string, TwimlDocument>;
  readonly served: readonly OpenDocument[];
}

/**
 * The pieces of documents in templates: what a template only defines, such as the content of a macro, and templates that
 * others include.
 */
export class TemplatePieces {
  private readonly templates = new Map<string, Template>();

  /**
   * In the order of the file, inner ones behind what they stand in. `document`: the file as a whole. `isTwiml`: it is a
   * document of TwiML, so that what it defines belongs to one, too.
   */
  in(file: TextDocument, document: TwimlDocument, isTwiml: boolean): readonly OpenDocument[] {
    const before = this.templates.get(file.uri);
    if (before?.document === document && before.file === file && before.isTwiml === isTwiml) {
      return before.served;
    }
    const definitions = definitionsIn(document, 0, before?.definitions, deepest);
    const template = {
      file,
      document,
      isTwiml,
      definitions: new Map(definitions.map((definition) => [definition.key, definition.document])),
      served: served(file, document, isTwiml, definitions),
    };
    this.templates.set(file.uri, template);
    return template.served;
  }

  forget(uri: string): void {
    this.templates.delete(uri);
  }
}

/** Of a document whose text begins at `start`, as deep as `levels`. `known`: what needs no parsing, by its key. */
function definitionsIn(
  { text, holes, language }: TwimlDocument,
  start: number,
  known: ReadonlyMap<string, TwimlDocument> | undefined,
  levels: number,
): Definition[] {
  if (levels === 0) {
    return [];
  }
  return holes.flatMap(({ definition, name }) => {
    if (!definition) {
      return [];
    }
    const inner = textOf(text, definition);
    const parent = parentWritten(name);
    const key = keyOf(inner, parent);
    const document = known?.get(key) ?? definitionOf(inner, parent, language);
    const from = start + definition.start;
    const piece = { span: { start: from, end: from + inner.length }, document, key };
    return [piece, ...definitionsIn(document, from, known, levels - 1)];
  });
}

/** A document of its own, or a piece of one. */
function definitionOf(text: string, parent: string | undefined, language: TemplateLanguage): TwimlDocument {
  const document = parseDocument(text, undefined, language);
  return readsAsTwiml(document) ? document : withCircumstances(document, { continued: { parent } });
}

/** The same text is another piece in another parent. */
function keyOf(text: string, parent = ""): string {
  return `${parent} ${text}`;
}

/** `Dial` of Ruby's `content_tag :Dial do` and `tag.Dial do`. */
function parentWritten(code: string): string | undefined {
  return /^(?:content_tag\b\W*|tag\.)([A-Z]\w*)/.exec(code)?.[1];
}

function served(
  file: TextDocument,
  document: TwimlDocument,
  isTwiml: boolean,
  definitions: readonly Piece[],
): OpenDocument[] {
  if (isTwiml || definitions.some((definition) => readsAsTwiml(definition.document))) {
    return definitions
      .filter((definition) => beginsAsPiece(definition.document) || readsAsTwiml(definition.document))
      .map((definition) =>
        placed(
          file,
          definition,
          readsAsTwiml(definition.document) || isSoundPiece(definition.document) || resemblesTwiml(definition.document),
        ),
      );
  }
  if (!isNamedAsXml(file.uri)) {
    return [];
  }
  const piece = withCircumstances(document, { expected: document.expected, continued: {} });
  return [{ span: { start: 0, end: document.text.length }, document: piece }, ...definitions]
    .filter((piece) => readsAsPiece(piece.document))
    .map((piece) => placed(file, piece, isSoundPiece(piece.document)));
}

function placed(file: TextDocument, { span, document }: Piece, isJudged: boolean): OpenDocument {
  return { document, file: new PlaceInTemplate(file, span, isJudged) };
}
