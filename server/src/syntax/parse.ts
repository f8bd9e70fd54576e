import type { Span } from "../text/span";
import { type BuiltTree, buildTree } from "./build-tree";
import { forbiddenCharacters } from "./forbidden-characters";
import { outsideProblems } from "./outside-problems";
import { cut, type PlacedPiece } from "./pieces";
import { prologProblems } from "./prolog";
import type { SyntaxProblem, TwimlElement, TwimlNode } from "./tree";

/** A text, understood. */
export interface Syntax {
  /** What stands outside of every element, and the roots; in the order of the document. */
  readonly nodes: readonly TwimlNode[];
  /** The first element; `undefined` where there is none. */
  readonly root: TwimlElement | undefined;
  /** Every element, parents before children. */
  readonly elements: readonly TwimlElement[];
  /** All of the text, cut. */
  readonly pieces: readonly PlacedPiece[];
  /** In the order of the document. */
  readonly problems: readonly SyntaxProblem[];
  /** The pieces around the offset, in their order: the one that touches it, and at least one more on each side. */
  piecesNear(offset: number): readonly PlacedPiece[];
  /** The elements that touch the span, the last one that begins before it, and perhaps others; parents before children. */
  elementsNear(span: Span): readonly TwimlElement[];
}

/** A text that was parsed as a whole. */
export interface WholeSyntax extends Syntax, BuiltTree {
  readonly masked: string;
}

/**
 * Parses any text: broken text gives a partial tree and problems, never an exception. `masked` has the same length and
 * blanks where the text has what is not XML; `text` is read for values only.
 */
export function parse(text: string, masked = text): WholeSyntax {
  const built = buildTree(text, masked, cut(masked));
  const { nodes, elements, pieces, declared, isEntangled } = built;
  const problems = inOrder([
    ...built.problems,
    ...outsideProblems(masked, nodes),
    ...prologProblems(masked, pieces),
    ...forbiddenCharacters(masked),
  ]);
  const piecesNear = () => pieces;
  const elementsNear = () => elements;
  return {
    nodes,
    root: elements[0],
    elements,
    pieces,
    problems,
    piecesNear,
    elementsNear,
    declared,
    isEntangled,
    masked,
  };
}

export function inOrder(problems: SyntaxProblem[]): SyntaxProblem[] {
  return problems.sort((a, b) => a.span.start - b.span.start);
}
