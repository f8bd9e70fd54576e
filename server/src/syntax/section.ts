import { type PlacedPiece, tagBehind } from "./pieces";
import type { SyntaxProblem, SyntaxProblemKind, TwimlElement, TwimlNode } from "./tree";

/**
 * A part of the root's content that was understood without what is around it: an element in the root, with the text and
 * the comments before it; the last one is what follows the last element, and may be empty. Sections touch.
 */
export interface Section {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Where the text begins that had no say in how the section was read; at least its end. */
  readonly reach: number;
  /** What stands in the root itself. */
  readonly nodes: readonly TwimlNode[];
  /** Every element, parents before children. */
  readonly elements: readonly TwimlElement[];
  readonly pieces: readonly PlacedPiece[];
  /** In the order of the document. */
  readonly problems: readonly SyntaxProblem[];
  /** Its element has no `>`: an end tag behind the section would be its. */
  readonly isOpen: boolean;
  /** It holds an end tag that would be another's, if that were open. */
  readonly hasLooseEndTag: boolean;
}

/** What sections are made of; `nodes` are those of the root itself. */
export interface Content {
  readonly masked: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The end tag of the root stands behind it. */
  readonly isLast: boolean;
  /** Where the first tag behind the content ends. */
  readonly nextTagEnd: number;
  readonly nodes: readonly TwimlNode[];
  readonly elements: readonly TwimlElement[];
  readonly pieces: readonly PlacedPiece[];
  readonly problems: readonly SyntaxProblem[];
}

/** `undefined` where the content cannot be cut between its elements. */
export function cutIntoSections(content: Content): readonly Section[] | undefined {
  const sections: Section[] = [];
  const cutter = new Cutter(content);
  for (const node of content.nodes) {
    if (node.kind === "element") {
      sections.push(cutter.cut(node.span.end, node));
    }
  }
  if (content.isLast) {
    sections.push(cutter.cut(content.end, undefined));
  }
  return cutter.isDone ? sections : undefined;
}

/** Hands out what stands before an offset, from left to right. */
class Cutter {
  private node = 0;
  private element = 0;
  private piece = 0;
  private problem = 0;
  private start: number;

  constructor(private readonly content: Content) {
    this.start = content.start;
  }

  cut(end: number, element: TwimlElement | undefined): Section {
    const { nodes, elements, pieces, problems } = this.content;
    const { start, node, element: firstElement, piece, problem } = this;
    while (nodes[this.node] && nodes[this.node]!.span.start < end) {
      this.node++;
    }
    while (elements[this.element] && elements[this.element]!.span.start < end) {
      this.element++;
    }
    while (pieces[this.piece] && pieces[this.piece]!.end <= end) {
      this.piece++;
    }
    while (problems[this.problem] && problems[this.problem]!.span.start < end) {
      this.problem++;
    }
    this.start = end;
    const found = problems.slice(problem, this.problem);
    return {
      start,
      end,
      reach: found.every(({ kind }) => standsAlone.has(kind)) ? end : this.seenBehind(end),
      nodes: nodes.slice(node, this.node),
      elements: elements.slice(firstElement, this.element),
      pieces: pieces.slice(piece, this.piece),
      problems: found,
      isOpen: element !== undefined && element.startTag.close === undefined && element.endTag === undefined,
      hasLooseEndTag: found.some(({ kind }) => looseEndTags.has(kind)),
    };
  }

  /** Everything was handed out, and no piece was cut in two. */
  get isDone(): boolean {
    const { nodes, pieces, end } = this.content;
    return this.start === end && this.node === nodes.length && this.piece === pieces.length;
  }

  /** A broken tag was read with an eye on the rest of its line and on the tag that follows. */
  private seenBehind(end: number): number {
    const { masked, pieces, nextTagEnd } = this.content;
    const lineEnd = masked.indexOf("\n", end);
    const nextTag = tagBehind(pieces, this.piece - 1);
    return Math.max(lineEnd < 0 ? masked.length : lineEnd + 1, nextTag?.end ?? nextTagEnd);
  }
}

/** Problems that are the same whatever stands behind them. */
const standsAlone: ReadonlySet<SyntaxProblemKind> = new Set([
  "raw-ampersand",
  "unknown-entity",
  "bad-character-reference",
  "cdata-end-in-text",
  "forbidden-character",
  "duplicate-attribute",
  "double-hyphen",
  "bad-instruction",
]);

const looseEndTags: ReadonlySet<SyntaxProblemKind> = new Set([
  "stray-end-tag",
  "misspelt-end-tag",
  "unclosed-end-tag",
  "bad-name",
]);
