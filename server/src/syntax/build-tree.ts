import type { OpenElement } from "./open-element";
import type { Piece, PlacedPiece } from "./pieces";
import type { DeclaredEntities } from "./references";
import type { SyntaxProblem, TwimlElement, TwimlNode } from "./tree";
import { TreeBuilder } from "./tree-builder";

/** The pieces of a text, put together. */
export interface BuiltTree {
  readonly nodes: readonly TwimlNode[];
  /** Parents before children. */
  readonly elements: readonly TwimlElement[];
  readonly pieces: readonly PlacedPiece[];
  /** In no order. */
  readonly problems: readonly SyntaxProblem[];
  readonly declared: DeclaredEntities;
  /** A part of the text cannot be understood without another that stands anywhere. */
  readonly isEntangled: boolean;
}

export function buildTree(text: string, masked: string, pieces: readonly Piece[]): BuiltTree {
  const builder = new TreeBuilder(text, masked, pieces);
  pieces.forEach((piece, index) => {
    builder.take(piece, index);
  });
  builder.finish(0, text.length);
  return builder;
}

/** Where pieces stand that are put together without what is around them. */
export interface Surroundings {
  readonly root: TwimlElement;
  readonly declared: DeclaredEntities;
  /** No tag stands between them and the start tag of the root. */
  readonly isFirst: boolean;
  /** The end tag of the root follows. */
  readonly isLast: boolean;
  /** How many of the pieces are meant; those behind are there to be looked at. */
  readonly count: number;
}

/**
 * Puts pieces of the root's content together. `undefined` where they end the root, or begin what they do not end: then the
 * rest of the document is needed to understand them.
 */
export function buildContent(
  text: string,
  masked: string,
  pieces: readonly Piece[],
  { root, declared, isFirst, isLast, count }: Surroundings,
): BuiltTree | undefined {
  const builder = new TreeBuilder(text, masked, pieces, declared);
  const outer = standIn(root);
  builder.enter(outer, isFirst ? startTagOf(outer) : undefined);
  for (let index = 0; index < count; index++) {
    builder.take(pieces[index]!, index);
  }
  const [outermost, ...unended] = builder.unended;
  // The end tag that ends the root would end an element of its name before it.
  const needsRest = unended.some(
    ({ name, startTag }) => name === root.name || (!isLast && startTag.close !== undefined),
  );
  if (outermost !== outer || needsRest) {
    return undefined;
  }
  builder.finish(1, pieces[count]?.start ?? text.length);
  const { elements, pieces: placed, problems, isEntangled } = builder;
  return { nodes: outer.children, elements, pieces: placed, problems, declared, isEntangled };
}

/** The root as the builder needs it: without its content. */
function standIn({ name, nameSpan, span, startTag, attributes }: TwimlElement): OpenElement {
  const unended = { endTag: undefined, parent: undefined, children: [] };
  return { kind: "element", name, nameSpan, span, startTag, attributes, ...unended };
}

function startTagOf(element: OpenElement): PlacedPiece {
  const { start, end } = element.startTag.span;
  return { kind: "start-tag", start, end, closed: true, parent: undefined, element };
}
