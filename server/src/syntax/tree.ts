import type { Span } from "../text/span";

/**
 * The syntax tree of one document. It is plain data, never changes, and exists for every text: what is broken is
 * missing or empty here and named in `SyntaxProblem`s. All spans are offsets in the document's own text.
 */
export type TwimlNode = TwimlElement | TwimlText | TwimlMarkup;

export interface TwimlElement {
  readonly kind: "element";
  /** As written. */
  readonly name: string;
  readonly nameSpan: Span;
  /** From `<` past the `>` of its end tag; without one, to where its parent ends. */
  readonly span: Span;
  readonly startTag: StartTag;
  readonly attributes: readonly TwimlAttribute[];
  /** In the order of the document, white space included. */
  readonly children: readonly TwimlNode[];
  /** Absent for `<Pause/>`, and where it is missing. */
  readonly endTag: EndTag | undefined;
  readonly parent: TwimlElement | undefined;
}

export interface StartTag {
  /** From `<` past `>`; where `>` is missing, to the last character that can belong to the tag. */
  readonly span: Span;
  /** `undefined`: the tag is not finished. */
  readonly close: ">" | "/>" | undefined;
}

export interface EndTag {
  readonly span: Span;
  /** As written: a misspelt end tag still ends its element. */
  readonly name: string;
  readonly nameSpan: Span;
}

export interface TwimlAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** Name, equals sign and value with its quotes. */
  readonly span: Span;
  /** Without quotes, entities as written; `undefined` when no value is typed yet. */
  readonly value: string | undefined;
  /** Between the quotes. */
  readonly valueSpan: Span | undefined;
  /** The quote that opens the value; `undefined` for a bare value or none. */
  readonly quote: '"' | "'" | undefined;
}

/** Text between markup, entities as written. */
export interface TwimlText {
  readonly kind: "text";
  readonly span: Span;
}

export interface TwimlMarkup {
  readonly kind: "comment" | "cdata" | "instruction" | "declaration" | "doctype";
  readonly span: Span;
}

/** One thing that keeps a document from being well-formed XML. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  /** The smallest span that shows the mistake. */
  readonly span: Span;
  /** What the problem is about: a name or a character; which, says the kind. */
  readonly name?: string;
  /** The other place involved: the first of two attributes, the tag that is not closed. */
  readonly related?: Span;
  /** Where a missing character or tag belongs. */
  readonly insertAt?: number;
}

export type SyntaxProblemKind =
  /** Nothing but white space, comments and the like. */
  | "no-root"
  | "several-roots"
  | "text-outside-root"
  /** White space or anything else stands before `<?xml`. */
  | "late-declaration"
  | "second-declaration"
  /** The declaration does not read `<?xml version="1.0" encoding="…"?>`. */
  | "bad-declaration"
  | "late-doctype"
  | "bad-doctype"
  | "unclosed-comment"
  | "unclosed-cdata"
  | "unclosed-instruction"
  | "bad-instruction"
  | "double-hyphen"
  | "raw-ampersand"
  /** `name` is the entity. */
  | "unknown-entity"
  | "bad-character-reference"
  | "raw-less-than"
  | "cdata-end-in-text"
  /** `name` is the character's number, as `U+0001`. */
  | "forbidden-character"
  /** `name` is the element. */
  | "unclosed-start-tag"
  | "unclosed-end-tag"
  | "missing-end-tag"
  | "stray-end-tag"
  /** `name` is what it should be. */
  | "misspelt-end-tag"
  | "bad-name"
  /** `name` is the attribute. */
  | "missing-value"
  | "unquoted-value"
  | "unclosed-quote"
  | "missing-white-space"
  | "duplicate-attribute"
  /** `name` is what stands there. */
  | "junk-in-tag"
  | "too-deep";
