import type { Hole } from "./hosts/hole";
import { maskMustache } from "./hosts/mustache";
import { type PlacedPiece, parse } from "./syntax/parse";
import type { SyntaxProblem, TwimlElement, TwimlNode } from "./syntax/tree";
import { overlaps, type Span } from "./text/span";

/** One parsed document, immutable: what every rule and feature takes as its first argument. */
export interface TwimlDocument {
  readonly text: string;
  /** The text with blanks for holes, as it was parsed; of the same length. */
  readonly masked: string;
  /** In the order of the document. */
  readonly holes: readonly Hole[];
  /** What stands at the top, roots included. */
  readonly nodes: readonly TwimlNode[];
  readonly root: TwimlElement | undefined;
  /** Every element, parents before children. */
  readonly elements: readonly TwimlElement[];
  readonly pieces: readonly PlacedPiece[];
  readonly problems: readonly SyntaxProblem[];
}

export function parseDocument(text: string): TwimlDocument {
  const { masked, holes } = maskMustache(text);
  return { text, masked, holes, ...parse(text, masked) };
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
