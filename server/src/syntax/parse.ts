import { forbiddenCharacters } from "./forbidden-characters";
import { outsideProblems } from "./outside-problems";
import { cut, type Piece } from "./pieces";
import { prologProblems } from "./prolog";
import type { SyntaxProblem, TwimlElement, TwimlNode } from "./tree";
import { buildTree } from "./tree-builder";

export interface ParseResult {
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
}

export interface PlacedPiece extends Piece {
  /** The element whose content the piece is part of; for tags, the element outside of theirs. */
  readonly parent: TwimlElement | undefined;
  /** The element whose start or end tag it is. */
  readonly element: TwimlElement | undefined;
}

/** Deeper elements are left out of the tree, so that nobody who walks it runs out of stack. TwiML needs about six. */
export const maximumDepth = 200;

/**
 * Parses any text: broken text gives a partial tree and problems, never an exception. `masked` has the same length and
 * blanks where the text has what is not XML; `text` is read for values only.
 */
export function parse(text: string, masked = text): ParseResult {
  const { nodes, elements, pieces, problems: found } = buildTree(text, masked, cut(masked), maximumDepth);
  const problems = [
    ...found,
    ...outsideProblems(masked, nodes),
    ...prologProblems(masked, pieces),
    ...forbiddenCharacters(masked),
  ];
  problems.sort((a, b) => a.span.start - b.span.start);
  return { nodes, root: elements[0], elements, pieces, problems };
}
