import { firstIndex } from "../text/first-index";
import { type Span, touches } from "../text/span";
import { nameEnd } from "./names";
import type { PlacedPiece } from "./pieces";
import type { SyntaxProblem, TwimlAttribute, TwimlElement } from "./tree";
import { isBlank } from "./white-space";

/** What the cursor is in. */
export type Context =
  | ContentContext
  | ElementNameContext
  | AttributeNameContext
  | AttributeValueContext
  | TagContext
  | EndTagContext
  | { readonly kind: "comment" | "cdata" | "instruction" | "declaration" | "doctype"; readonly span: Span };

/** Between tags. */
export interface ContentContext {
  readonly kind: "content";
  /** `undefined` outside of the root. */
  readonly parent: TwimlElement | undefined;
  /** The text around the cursor, up to the markup on both sides; may be empty. */
  readonly span: Span;
}

export interface ElementNameContext {
  readonly kind: "element-name";
  readonly parent: TwimlElement | undefined;
  /** The element that is being named; absent while only `<` stands there. */
  readonly element: TwimlElement | undefined;
  /** The name, without `<`; may be empty. */
  readonly span: Span;
}

export interface AttributeNameContext {
  readonly kind: "attribute-name";
  readonly element: TwimlElement;
  /** The attribute that is being named; absent where a new one can begin. */
  readonly attribute: TwimlAttribute | undefined;
  /** The name; empty where a new one can begin. */
  readonly span: Span;
}

export interface AttributeValueContext {
  readonly kind: "attribute-value";
  readonly element: TwimlElement;
  readonly attribute: TwimlAttribute;
  /** Without quotes; empty after `name=`, where `quote` is missing too. */
  readonly span: Span;
  readonly quote: '"' | "'" | undefined;
}

/**
 * In a tag where nothing can be typed that belongs there: around an equals sign, in what is no attribute, behind the `/` of
 * `/>`, and between the `<` and the `/` of an end tag.
 */
export interface TagContext {
  readonly kind: "tag";
  /** `undefined` in an end tag that ends nothing. */
  readonly element: TwimlElement | undefined;
  readonly span: Span;
}

export interface EndTagContext {
  readonly kind: "end-tag";
  /** The element that it ends, or that is open there. */
  readonly element: TwimlElement | undefined;
  /** The name, without `</`; the cursor may stand behind it. */
  readonly span: Span;
}

/** What a question about an offset is asked of: a `TwimlDocument` is one. */
export interface Parsed {
  /** The text as it was parsed. */
  readonly masked: string;
  readonly problems: readonly SyntaxProblem[];
  piecesNear(offset: number): readonly PlacedPiece[];
}

/** The syntax around the offset that is asked about. */
interface Nearby {
  readonly masked: string;
  readonly pieces: readonly PlacedPiece[];
  readonly problems: readonly SyntaxProblem[];
}

/** What is at `offset`, from 0 to the text's length. A cursor between two pieces is in the text there. */
export function contextAt(parsed: Parsed, offset: number): Context {
  const { masked, problems } = parsed;
  const pieces = parsed.piecesNear(offset);
  const syntax = { masked, pieces, problems };
  const index = pieceBefore(pieces, offset);
  const piece = pieces[index];
  if (!piece) {
    return {
      kind: "content",
      parent: undefined,
      span: { start: 0, end: pieces[0]?.kind === "text" ? pieces[0].end : 0 },
    };
  }
  const span = { start: piece.start, end: piece.end };
  const isInside = offset < piece.end || !piece.closed;
  switch (piece.kind) {
    case "text":
    case "junk":
      return textContext(syntax, index, offset);
    case "start-tag":
      // After `<Say voice="x" ` without `>` the tag goes on through the blanks.
      return isInside && piece.element
        ? startTagContext(syntax, piece, piece.element, offset)
        : contentAfter(pieces, index);
    case "end-tag":
      return isInside ? endTagContext(masked, piece, offset) : contentAfter(pieces, index);
    default:
      return isInside ? { kind: piece.kind, span } : contentAfter(pieces, index);
  }
}

/** The last piece that begins before the offset; -1 at the very start. */
function pieceBefore(pieces: readonly PlacedPiece[], offset: number): number {
  return firstIndex(pieces.length, (index) => pieces[index]!.start >= offset) - 1;
}

function textContext(syntax: Nearby, index: number, offset: number): Context {
  const { masked, pieces } = syntax;
  const piece = pieces[index]!;
  const before = pieces[index - 1];
  if (before?.kind === "start-tag" && !before.closed && before.element) {
    const between = masked.slice(piece.start, offset);
    // Blanks after a tag that is not closed belong to it: there the next attribute is typed.
    if (isBlank(between) && offset > piece.start) {
      return startTagContext(syntax, before, before.element, offset);
    }
  }
  if (masked[offset - 1] === "<") {
    return { kind: "element-name", parent: piece.parent, element: undefined, span: { start: offset, end: offset } };
  }
  return { kind: "content", parent: piece.parent, span: { start: piece.start, end: piece.end } };
}

/** At the border of a piece: in the text that follows, or in an empty one. */
function contentAfter(pieces: readonly PlacedPiece[], index: number): Context {
  const piece = pieces[index]!;
  const next = pieces[index + 1];
  const opensElement = piece.kind === "start-tag" && piece.element?.startTag.close === ">";
  const parent = opensElement ? piece.element : piece.parent;
  const end = next?.kind === "text" ? next.end : piece.end;
  return { kind: "content", parent, span: { start: piece.end, end } };
}

function startTagContext(syntax: Nearby, piece: PlacedPiece, element: TwimlElement, offset: number): Context {
  const { masked, problems } = syntax;
  if (offset <= element.nameSpan.end) {
    return { kind: "element-name", parent: piece.parent, element, span: element.nameSpan };
  }
  const inAttribute = element.attributes
    .map((attribute) => attributeContext(masked, element, attribute, offset))
    .find((context) => context !== undefined);
  if (inAttribute) {
    return inAttribute;
  }
  if (masked[offset - 1] === "/" && offset >= piece.end - (piece.closed ? 1 : 0)) {
    return { kind: "tag", element, span: element.startTag.span };
  }
  const junk = problems.find(({ kind, span }) => kind === "junk-in-tag" && span.start < offset && offset <= span.end);
  if (junk) {
    return { kind: "tag", element, span: junk.span };
  }
  return { kind: "attribute-name", element, attribute: undefined, span: { start: offset, end: offset } };
}

function attributeContext(
  masked: string,
  element: TwimlElement,
  attribute: TwimlAttribute,
  offset: number,
): Context | undefined {
  const { valueSpan, nameSpan, span, quote } = attribute;
  if (touches(nameSpan, offset)) {
    return { kind: "attribute-name", element, attribute, span: nameSpan };
  }
  if (offset < nameSpan.start) {
    return undefined;
  }
  if (!valueSpan) {
    const isBehindEquals = /^\s*=\s*$/.test(masked.slice(nameSpan.end, offset));
    const empty = { start: offset, end: offset };
    return isBehindEquals ? { kind: "attribute-value", element, attribute, span: empty, quote: undefined } : undefined;
  }
  if (offset < valueSpan.start) {
    return { kind: "tag", element, span };
  }
  // A value whose closing quote is missing goes on through the blanks of its line: there its next word is typed.
  const isOpen = quote !== undefined && span.end === valueSpan.end;
  if (offset <= valueSpan.end || (isOpen && /^[ \t]*$/.test(masked.slice(valueSpan.end, offset)))) {
    const value = { start: valueSpan.start, end: Math.max(valueSpan.end, offset) };
    return { kind: "attribute-value", element, attribute, span: value, quote };
  }
  return undefined;
}

function endTagContext(masked: string, piece: PlacedPiece, offset: number): Context {
  const start = piece.start + "</".length;
  if (offset < start && masked[start] === ">") {
    // In `</>` the brackets may have been typed before the name of an element without content.
    const parent = piece.element ?? piece.parent;
    return { kind: "element-name", parent, element: undefined, span: { start: offset, end: offset } };
  }
  if (offset < start) {
    return { kind: "tag", element: piece.element, span: { start: piece.start, end: piece.end } };
  }
  const end = Math.min(piece.end, nameEnd(masked, start));
  return { kind: "end-tag", element: piece.element ?? piece.parent, span: { start, end: Math.max(start, end) } };
}
