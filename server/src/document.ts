import type { Hole, MaskedText } from "./hosts/hole";
import { maskTemplate, type TemplateLanguage, templateIn } from "./hosts/templates";
import { parse, type Syntax } from "./syntax/parse";
import { reparse } from "./syntax/reparse";
import { changeBetween, joined } from "./text/change";
import { overlaps, type Span } from "./text/span";

/** One parsed document, immutable: what every rule and feature takes as its first argument. */
export interface TwimlDocument extends Syntax {
  readonly text: string;
  /** The text with blanks for holes, as it was parsed; of the same length. */
  readonly masked: string;
  /** In the order of the document. */
  readonly holes: readonly Hole[];
  /** What the holes are written in. */
  readonly language: TemplateLanguage;
}

/**
 * `previous`, the document as it was before an edit, saves work: only what changed is read again. The result is the same.
 * Without a `language` the text itself tells what its tags are.
 */
export function parseDocument(
  text: string,
  previous?: TwimlDocument,
  language: TemplateLanguage = templateIn(text),
): TwimlDocument {
  return parseMasked(text, maskTemplate(text, language), language, previous);
}

/** The same of a text whose holes are known. */
export function parseMasked(
  text: string,
  { masked, holes }: MaskedText,
  language: TemplateLanguage,
  previous?: TwimlDocument,
): TwimlDocument {
  const syntax = (previous && syntaxAfter(previous, text, masked)) ?? parse(text, masked);
  return new ParsedDocument(text, masked, holes, language, syntax);
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
  constructor(
    readonly text: string,
    readonly masked: string,
    readonly holes: readonly Hole[],
    readonly language: TemplateLanguage,
    readonly syntax: ParsedSyntax,
  ) {}

  get nodes() {
    return this.syntax.nodes;
  }

  get root() {
    return this.syntax.root;
  }

  get elements() {
    return this.syntax.elements;
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
}

/** Whether part of the span is not known until the document runs: then nobody can judge it. */
export function hasHole({ holes }: TwimlDocument, span: Span): boolean {
  // Only the holes that end behind the span's beginning can be in it.
  for (let index = firstEndingBehind(holes, span.start); index < holes.length; index++) {
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
  for (let index = firstEndingBehind(holes, span.start); index < holes.length; index++) {
    const hole = holes[index]!;
    if (hole.span.start >= span.end) {
      break;
    }
    found.push(hole);
  }
  return found;
}

function firstEndingBehind(holes: readonly Hole[], offset: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holes[middle]!.span.end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** The hole that the offset touches. */
export function holeAt({ holes }: TwimlDocument, offset: number): Hole | undefined {
  return holes.find(({ span }) => span.start <= offset && offset <= span.end);
}
