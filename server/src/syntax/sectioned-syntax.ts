import { firstWhere } from "../text/first-where";
import type { Span } from "../text/span";
import { type MovedElement, movedEndTag, movedNode, movedProblem } from "./moved";
import type { Syntax } from "./parse";
import type { PlacedPiece } from "./pieces";
import type { DeclaredEntities } from "./references";
import type { Section } from "./section";
import type { SyntaxProblem, TwimlElement, TwimlNode } from "./tree";

/** A section in its place: so much further right than where it was parsed. */
export interface PlacedSection {
  readonly section: Section;
  readonly by: number;
}

/** What stands around the content of the root. It has no mistakes, and stays as it is while the content changes. */
export interface Frame {
  readonly root: TwimlElement;
  readonly declared: DeclaredEntities;
  /** Up to the end of the root's start tag. */
  readonly head: readonly PlacedPiece[];
  /** From the root's end tag on. */
  readonly tail: readonly PlacedPiece[];
  /** Beside the root. */
  readonly before: readonly TwimlNode[];
  readonly behind: readonly TwimlNode[];
}

/**
 * A text of which an edit changed a part: the root's content is a row of sections, most of which were parsed for an earlier
 * text. Their nodes, pieces and problems are moved to where they stand now when somebody asks for them.
 */
export class SectionedSyntax implements Syntax {
  readonly root: TwimlElement;
  private readonly nodesBySection = new Map<number, readonly TwimlNode[]>();
  private readonly piecesBySection = new Map<number, readonly PlacedPiece[]>();
  private allChildren: readonly TwimlNode[] | undefined;
  private allElements: readonly TwimlElement[] | undefined;
  private allPieces: readonly PlacedPiece[] | undefined;
  private allProblems: readonly SyntaxProblem[] | undefined;

  constructor(
    readonly frame: Frame,
    readonly sections: readonly PlacedSection[],
    /** How far the tail has moved since the frame was made. */
    readonly by: number,
  ) {
    const { kind, name, nameSpan, span, startTag, attributes, endTag } = frame.root;
    const children = () => this.children;
    this.root = {
      kind,
      name,
      nameSpan,
      span: { start: span.start, end: span.end + by },
      startTag,
      attributes,
      get children() {
        return children();
      },
      endTag: endTag && movedEndTag(endTag, by),
      parent: undefined,
    };
  }

  get nodes(): readonly TwimlNode[] {
    const { before, behind } = this.frame;
    return [...before, this.root, ...behind.map((node) => movedNode(node, this.by, undefined))];
  }

  get elements(): readonly TwimlElement[] {
    this.allElements ??= [this.root, ...this.sections.flatMap((_, index) => this.elementsOf(index))];
    return this.allElements;
  }

  /** Those of one section. */
  elementsOf(index: number): readonly TwimlElement[] {
    return elementsIn(this.nodesOf(index));
  }

  get pieces(): readonly PlacedPiece[] {
    this.allPieces ??= this.piecesOf(-1, this.sections.length);
    return this.allPieces;
  }

  get problems(): readonly SyntaxProblem[] {
    this.allProblems ??= this.sections.flatMap(({ section, by }) =>
      section.problems.length > 0 ? section.problems.map((problem) => movedProblem(problem, by)) : section.problems,
    );
    return this.allProblems;
  }

  piecesNear(offset: number): readonly PlacedPiece[] {
    const index = this.sectionAt(offset);
    const around = index < this.sections.length ? this.piecesInside(index, offset) : undefined;
    if (around) {
      return around;
    }
    return index === this.sections.length
      ? this.piecesOf(this.sections.length - 2, this.sections.length)
      : this.piecesOf(index - 1, index + 2);
  }

  elementsNear(span: Span): readonly TwimlElement[] {
    // The element before the span may stand in the section before the one in which the span begins.
    let index = Math.max(0, this.sectionAt(span.start) - 1);
    const found = [this.root];
    for (; index < this.sections.length && this.startOf(index) <= span.end; index++) {
      found.push(...this.elementsOf(index));
    }
    return found;
  }

  private startOf(index: number): number {
    const { section, by } = this.sections[index]!;
    return section.start + by;
  }

  /** The index of the first section that ends at the offset or behind it; the number of sections where none does. */
  private sectionAt(offset: number): number {
    return firstWhere(this.sections, ({ section, by }) => section.end + by >= offset);
  }

  private get children(): readonly TwimlNode[] {
    this.allChildren ??= this.sections.flatMap((_, index) => this.nodesOf(index));
    return this.allChildren;
  }

  private nodesOf(index: number): readonly TwimlNode[] {
    let nodes = this.nodesBySection.get(index);
    if (!nodes) {
      const { section, by } = this.sections[index]!;
      nodes = section.nodes.map((node) => movedNode(node, by, this.root));
      this.nodesBySection.set(index, nodes);
    }
    return nodes;
  }

  /** The pieces of those sections, both included; of the head before the first and of the tail behind the last. */
  private piecesOf(first: number, last: number): PlacedPiece[] {
    const { head, tail } = this.frame;
    const pieces: PlacedPiece[] = [];
    // One by one: there may be more than a call takes arguments.
    for (const piece of first < 0 ? head : []) {
      pieces.push(movedPiece(piece, 0, piece.element && this.root));
    }
    for (let index = Math.max(0, first); index <= last && index < this.sections.length; index++) {
      for (const piece of this.piecesOfSection(index)) {
        pieces.push(piece);
      }
    }
    for (const piece of last >= this.sections.length ? tail : []) {
      pieces.push(movedPiece(piece, this.by, piece.element && this.root));
    }
    return pieces;
  }

  /** Of a section with many pieces some around the offset; `undefined` where they are not all in it, or it has few. */
  private piecesInside(index: number, offset: number): readonly PlacedPiece[] | undefined {
    const { section, by } = this.sections[index]!;
    const { pieces } = section;
    if (pieces.length < manyPieces || this.piecesBySection.has(index)) {
      return undefined;
    }
    const at = firstWhere(pieces, ({ end }) => end >= offset - by);
    if (at < nearPieces || at + nearPieces >= pieces.length) {
      return undefined;
    }
    return pieces
      .slice(at - nearPieces, at + nearPieces + 1)
      .map((piece) =>
        movedPiece(piece, by, piece.element && this.movedOf(piece.element, index), this.movedOf(piece.parent, index)),
      );
  }

  /** The element of the section as it stands now; the root for what is none of them. */
  private movedOf(source: TwimlElement | undefined, index: number): TwimlElement {
    const { nodes } = this.sections[index]!.section;
    if (!source) {
      return this.root;
    }
    const top = nodes.indexOf(source);
    if (top >= 0) {
      return this.nodesOf(index)[top] as TwimlElement;
    }
    const { parent } = source;
    const place = parent?.children.indexOf(source) ?? -1;
    return place < 0 ? this.root : (this.movedOf(parent, index).children[place] as TwimlElement);
  }

  private piecesOfSection(index: number): readonly PlacedPiece[] {
    let pieces = this.piecesBySection.get(index);
    if (!pieces) {
      const { section, by } = this.sections[index]!;
      const moved = new Map<TwimlElement, TwimlElement>();
      for (const element of this.elementsOf(index)) {
        moved.set((element as MovedElement).source, element);
      }
      pieces = section.pieces.map((piece) =>
        movedPiece(piece, by, piece.element && moved.get(piece.element), moved.get(piece.parent!) ?? this.root),
      );
      this.piecesBySection.set(index, pieces);
    }
    return pieces;
  }
}

/** How many pieces are many, and how many on each side are near. */
const manyPieces = 100;
const nearPieces = 4;

function movedPiece(
  { kind, start, end, closed }: PlacedPiece,
  by: number,
  element: TwimlElement | undefined,
  parent?: TwimlElement,
): PlacedPiece {
  return { kind, start: start + by, end: end + by, closed, parent, element };
}

/** Every element in the nodes, parents before children. */
function elementsIn(nodes: readonly TwimlNode[], found: TwimlElement[] = []): TwimlElement[] {
  for (const node of nodes) {
    if (node.kind === "element") {
      found.push(node);
      elementsIn(node.children, found);
    }
  }
  return found;
}
