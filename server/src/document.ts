import type { NamedKind } from "./catalogue/restricted-documents";
import type { Hole, MaskedText } from "./hosts/hole";
import { type TemplateLanguage, templateIn } from "./hosts/templates";
import { parse, type Syntax } from "./syntax/parse";
import { reparse } from "./syntax/reparse";
import { SectionedSyntax } from "./syntax/sectioned-syntax";
import type { TwimlElement } from "./syntax/tree";
import { changeBetween, joined } from "./text/change";
import { firstEndingAfter, overlaps, type Span } from "./text/span";

export { loadParser } from "./syntax/cst";

/** What is known of a document and does not stand in its text. */
export interface Circumstances {
  /** What those who refer to the document expect of it; `undefined` where nobody does. */
  readonly expected?: NamedKind | undefined;
  /** Only of a piece of a document that begins elsewhere. */
  readonly continued?: Continued | undefined;
}

/** What a piece goes on with. */
export interface Continued {
  /** The name of the element in which it goes on; `undefined` where nobody knows. */
  readonly parent?: string | undefined;
}

/** One parsed document, immutable: what every rule and feature takes as its first argument. */
export interface TwimlDocument extends Syntax, Circumstances {
  readonly text: string;
  /** The text with blanks for holes, as it was parsed; of the same length. */
  readonly masked: string;
  /** In the order of the document. */
  readonly holes: readonly Hole[];
  /** What the holes are written in. */
  readonly language: TemplateLanguage;
  /** Only of a part of a document, which `partsOf` gives: the document. */
  readonly whole?: TwimlDocument | undefined;
}

/**
 * `previous`, the document as it was before an edit, saves work: only what changed is read again. The result is the same.
 * Without a `language` the text itself tells what its tags are. `circumstances`: those of another document, too, which is one.
 */
export function parseDocument(
  text: string,
  previous?: TwimlDocument,
  language: TemplateLanguage = templateIn(text),
  circumstances?: Circumstances,
): TwimlDocument {
  return parseMasked(text, language.mask(text), language, previous, circumstances);
}

/** The same of a text whose holes are known. */
export function parseMasked(
  text: string,
  { masked, holes }: MaskedText,
  language: TemplateLanguage,
  previous?: TwimlDocument,
  circumstances: Circumstances = {},
): TwimlDocument {
  const syntax = (previous && syntaxAfter(previous, text, masked)) ?? parse(text, masked);
  return new ParsedDocument(text, masked, holes, language, syntax, circumstances);
}

/** The same text, of which something else is known; nothing is parsed again. */
export function withCircumstances(document: TwimlDocument, circumstances: Circumstances): TwimlDocument {
  const { text, masked, holes, language } = document;
  return document instanceof ParsedDocument
    ? new ParsedDocument(text, masked, holes, language, document.syntax, circumstances)
    : parseMasked(text, { masked, holes }, language, undefined, circumstances);
}

function syntaxAfter(previous: TwimlDocument, text: string, masked: string): ParsedSyntax | undefined {
  const change = changeBetween(previous.text, text);
  // A token may change what is blank far from the place where it is typed.
  const blanks = changeBetween(previous.masked, masked);
  const whole = change && (blanks ? joined(change, blanks) : change);
  return whole && previous instanceof ParsedDocument ? reparse(previous.syntax, whole, text, masked) : undefined;
}

/** The syntax in full, of which a document makes what others ask for when they ask. */
type ParsedSyntax = Parameters<typeof reparse>[0];

class ParsedDocument implements TwimlDocument {
  readonly expected: NamedKind | undefined;
  readonly continued: Continued | undefined;

  constructor(
    readonly text: string,
    readonly masked: string,
    readonly holes: readonly Hole[],
    readonly language: TemplateLanguage,
    readonly syntax: ParsedSyntax,
    { expected, continued }: Circumstances,
    readonly whole?: TwimlDocument | undefined,
    private readonly elementsOfPart?: readonly TwimlElement[],
  ) {
    this.expected = expected;
    this.continued = continued;
  }

  get nodes() {
    return this.syntax.nodes;
  }

  get root() {
    return this.syntax.root;
  }

  get elements() {
    return this.elementsOfPart ?? this.syntax.elements;
  }

  get pieces() {
    return this.syntax.pieces;
  }

  get problems() {
    return this.syntax.problems;
  }

  piecesNear(offset: number) {
    return this.syntax.piecesNear(offset);
  }

  elementsNear(span: Span) {
    return this.elementsOfPart ?? this.syntax.elementsNear(span);
  }
}

/** An element of the root and all in it. */
export interface DocumentPart {
  /** The same object in the next document, where no edit touched the part; an edited one gets a new one. */
  readonly key: object;
  /** How far the part has moved since it got its key. */
  readonly by: number;
  /** The document, but with no other elements than those of the part. */
  readonly document: TwimlDocument;
}

/**
 * The parts of a document that was edited, and the document with the root as its only element; `undefined` where the
 * document was parsed as a whole.
 */
export function partsOf(document: TwimlDocument): { root: TwimlDocument; parts: readonly DocumentPart[] } | undefined {
  const syntax = document instanceof ParsedDocument ? document.syntax : undefined;
  if (!(syntax instanceof SectionedSyntax)) {
    return undefined;
  }
  const { text, masked, holes, language } = document;
  const part = (elements: readonly TwimlElement[]) =>
    new ParsedDocument(text, masked, holes, language, syntax, document, document, elements);
  const parts = syntax.sections.map(({ section, by }, index) => ({
    key: section,
    by,
    get document() {
      return part(syntax.elementsOf(index));
    },
  }));
  return { root: part([syntax.root]), parts };
}

/** Whether part of the span is not known until the document runs: then nobody can judge it. */
export function hasHole({ holes }: TwimlDocument, span: Span): boolean {
  // Only the holes that end behind the span's beginning can be in it.
  for (let index = firstEndingAfter(holes, span.start); index < holes.length; index++) {
    const hole = holes[index]!;
    if (hole.span.start >= span.end) {
      return false;
    }
    if (hole.kind !== "comment" && overlaps(hole.span, span)) {
      return true;
    }
  }
  return false;
}

/** The holes that share a character with the span, comments included. */
export function holesIn({ holes }: TwimlDocument, span: Span): Hole[] {
  const found: Hole[] = [];
  for (let index = firstEndingAfter(holes, span.start); index < holes.length; index++) {
    const hole = holes[index]!;
    if (hole.span.start >= span.end) {
      break;
    }
    found.push(hole);
  }
  return found;
}

/** The hole that the offset touches. */
export function holeAt({ holes }: TwimlDocument, offset: number): Hole | undefined {
  return holes.find(({ span }) => span.start <= offset && offset <= span.end);
}
