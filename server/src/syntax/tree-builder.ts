import { endTagProblems, readEndTag } from "./end-tag";
import { endedTags } from "./ended-tags";
import { markupProblems } from "./markup-problems";
import { elementMeant } from "./meant-end-tag";
import type { OpenElement, OpenPiece } from "./open-element";
import { isSwallowed, type Piece } from "./pieces";
import { type DeclaredEntities, declaredEntities, noEntities } from "./references";
import { readStartTag } from "./start-tag";
import { textProblems } from "./text-problems";
import type { EndTag, SyntaxProblem, TwimlElement, TwimlMarkup, TwimlNode } from "./tree";

/** Deeper elements are left out of the tree, so that nobody who walks it runs out of stack. TwiML needs about six. */
export const maximumDepth = 200;

/** Takes the pieces of a text in their order and puts them together by the names of their tags. */
export class TreeBuilder {
  readonly nodes: TwimlNode[] = [];
  readonly elements: OpenElement[] = [];
  readonly pieces: OpenPiece[] = [];
  readonly problems: SyntaxProblem[] = [];
  private readonly open: OpenElement[] = [];
  /** Elements whose start tag breaks off: what follows them is not their content. */
  private readonly hoisted = new Set<TwimlElement>();
  /** How many start tags beyond the greatest depth wait for their end tag. */
  private tooDeep = 0;
  private hasBeenTooDeep = false;
  /** Found when the first tag asks. */
  private ended: ReadonlySet<Piece> | undefined;
  /** The start tag or end tag taken last. */
  private lastTag: OpenPiece | undefined;

  constructor(
    private readonly text: string,
    private readonly masked: string,
    private readonly source: readonly Piece[],
    /** What the DOCTYPE declares; replaced when one is taken. */
    public declared: DeclaredEntities = noEntities,
  ) {}

  /** What a part of the text means depends on more than what stands around it. */
  get isEntangled(): boolean {
    return this.hasBeenTooDeep || this.ended !== undefined;
  }

  /** The elements whose end tag is yet to come, outermost first. */
  get unended(): readonly OpenElement[] {
    return this.open;
  }

  /** What is taken from now on is content of that element; `tag` is the last tag before it, if it is the start tag. */
  enter(element: OpenElement, tag: OpenPiece | undefined): void {
    this.open.push(element);
    this.lastTag = tag;
  }

  take(piece: Piece, index: number): void {
    if (piece.kind === "start-tag") {
      this.startTag(piece);
    } else if (piece.kind === "end-tag") {
      this.endTag(piece, index);
    } else if (piece.kind === "text") {
      this.reportAll(textProblems(this.masked, piece, this.declared));
      this.leaf(piece, "text");
    } else if (piece.kind === "junk") {
      this.problems.push({ kind: "raw-less-than", span: { start: piece.start, end: piece.start + 1 } });
      this.place(piece);
    } else {
      this.markup(piece, piece.kind);
    }
  }

  /** Ends the open elements from that depth on, at that offset. */
  finish(depth: number, end: number): void {
    this.closeFrom(depth, end);
    if (this.hoisted.size > 0) {
      for (const piece of this.pieces) {
        while (piece.parent && this.hoisted.has(piece.parent)) {
          piece.parent = piece.parent.parent;
        }
      }
    }
  }

  private get top(): OpenElement | undefined {
    return this.open[this.open.length - 1];
  }

  private place(piece: Piece, element?: OpenElement): OpenPiece {
    // Written out: spreading the piece is three times as slow, and this runs for each of them.
    const { kind, start, end, closed } = piece;
    const placed = { kind, start, end, closed, parent: this.top, element };
    this.pieces.push(placed);
    return placed;
  }

  private reportAll(problems: Iterable<SyntaxProblem>): void {
    // Spread into `push`, thousands of them would not fit on the stack.
    for (const problem of problems) {
      this.problems.push(problem);
    }
  }

  private addNode(node: TwimlNode): void {
    (this.top?.children ?? this.nodes).push(node);
  }

  private leaf(piece: Piece, kind: "text" | TwimlMarkup["kind"]): void {
    this.place(piece);
    this.addNode({ kind, span: { start: piece.start, end: piece.end } });
  }

  private markup(piece: Piece, kind: TwimlMarkup["kind"]): void {
    this.reportAll(markupProblems(this.masked, piece, kind));
    if (kind === "doctype") {
      this.declared = declaredEntities(this.masked.slice(piece.start, piece.end));
    }
    this.leaf(piece, kind);
  }

  private startTag(piece: Piece): void {
    const span = { start: piece.start, end: piece.end };
    const parts = readStartTag(this.text, this.masked, span, this.declared, (name) => this.isEnded(piece, name));
    if (this.open.length >= maximumDepth) {
      this.refuse(piece, parts.close);
      return;
    }
    const element: OpenElement = {
      kind: "element",
      name: parts.name,
      nameSpan: parts.nameSpan,
      span,
      startTag: { span, close: parts.close },
      attributes: parts.attributes,
      children: [],
      endTag: undefined,
      parent: this.top,
    };
    this.reportAll(parts.problems);
    this.lastTag = this.place(piece, element);
    this.addNode(element);
    this.elements.push(element);
    if (parts.close !== "/>") {
      this.open.push(element);
    }
  }

  /** Whether an end tag of the start tag's name follows that no other element waits for. */
  private isEnded(piece: Piece, name: string): boolean {
    return this.endedTags.has(piece) && !this.open.some((element) => element.name === name);
  }

  private get endedTags(): ReadonlySet<Piece> {
    this.ended ??= endedTags(this.text, this.masked, this.source);
    return this.ended;
  }

  private refuse(piece: Piece, close: string | undefined): void {
    if (!this.hasBeenTooDeep) {
      this.problems.push({ kind: "too-deep", span: { start: piece.start, end: piece.end } });
      this.hasBeenTooDeep = true;
    }
    this.lastTag = this.place(piece);
    this.tooDeep += close === "/>" ? 0 : 1;
  }

  private endTag(piece: Piece, index: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      this.lastTag = this.place(piece);
      return;
    }
    const endTag = readEndTag(this.text, this.masked, piece);
    this.reportAll(endTagProblems(this.masked, piece, endTag));
    const element = this.elementEndedBy(endTag, piece, index);
    if (!element) {
      this.lastTag = this.place(piece);
      return;
    }
    this.closeFrom(this.open.lastIndexOf(element) + 1, piece.start);
    this.open.pop();
    element.endTag = endTag;
    element.span = { start: element.span.start, end: piece.end };
    this.unfinishedStartTag(element);
    this.lastTag = this.place(piece, element);
  }

  /** The open element that the tag is meant for, with the problem reported where it says another name. */
  private elementEndedBy(endTag: EndTag, piece: Piece, index: number): OpenElement | undefined {
    const { name, nameSpan, span } = endTag;
    const exact = this.open.findLast((element) => element.name === name);
    if (exact) {
      return exact;
    }
    const meant = elementMeant(endTag, piece, index, {
      text: this.text,
      masked: this.masked,
      pieces: this.source,
      open: this.open,
      lastTag: this.lastTag,
      isEnded: (tag) => this.endedTags.has(tag),
    });
    if (!meant) {
      this.problems.push({ kind: "stray-end-tag", span, name });
    } else if (meant.isMisspelt) {
      const { element } = meant;
      this.problems.push({ kind: "misspelt-end-tag", span: nameSpan, name: element.name, related: element.nameSpan });
    }
    return meant?.element;
  }

  /** Ends the open elements from that depth on where they must end at the latest. */
  private closeFrom(depth: number, end: number): void {
    // Outermost first: so each node is hoisted once and lands behind those before it.
    for (const element of this.open.splice(depth)) {
      if (element.startTag.close === undefined) {
        this.unfinishedStartTag(element);
        this.hoist(element);
      } else {
        element.span = { start: element.span.start, end };
        if (!isSwallowed(this.pieces, end)) {
          this.problems.push({ kind: "missing-end-tag", span: element.nameSpan, name: element.name, insertAt: end });
        }
      }
    }
  }

  private unfinishedStartTag({ name, nameSpan, startTag: { span, close } }: OpenElement): void {
    if (close === undefined) {
      this.problems.push({ kind: "unclosed-start-tag", span: nameSpan, name, insertAt: span.end });
    }
  }

  /** What follows a tag that is still being typed is not its content: it goes to the parent. */
  private hoist(element: OpenElement): void {
    const parent = element.parent as OpenElement | undefined;
    const siblings = parent?.children ?? this.nodes;
    for (const node of element.children.splice(0)) {
      if (node.kind === "element") {
        (node as OpenElement).parent = parent;
      }
      siblings.push(node);
    }
    this.hoisted.add(element);
  }
}
