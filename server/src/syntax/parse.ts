import type { Span } from "../text/span";
import { isNear } from "../text/nearest";
import { nameEnd } from "./names";
import { cut, type Piece, type PieceKind } from "./pieces";
import { prologProblems } from "./prolog";
import { referenceProblems } from "./references";
import { readStartTag } from "./start-tag";
import type { EndTag, SyntaxProblem, TwimlAttribute, TwimlElement, TwimlMarkup, TwimlNode } from "./tree";

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
  const builder = new TreeBuilder(text, masked);
  for (const piece of cut(masked)) {
    builder.take(piece);
  }
  return builder.finish();
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Writable<Omit<TwimlElement, "children">> & { children: TwimlNode[] };
type OpenPiece = Writable<PlacedPiece>;

/** Puts pieces together by the names of their tags. */
class TreeBuilder {
  private readonly nodes: TwimlNode[] = [];
  private readonly elements: OpenElement[] = [];
  private readonly pieces: OpenPiece[] = [];
  private readonly problems: SyntaxProblem[] = [];
  /** The elements whose end tag is yet to come, outermost first. */
  private readonly open: OpenElement[] = [];
  /** How many start tags beyond `maximumDepth` wait for their end tag. */
  private tooDeep = 0;
  private ownEntities = false;

  constructor(
    private readonly text: string,
    private readonly masked: string,
  ) {}

  take(piece: Piece): void {
    switch (piece.kind) {
      case "start-tag":
        return this.startTag(piece);
      case "end-tag":
        return this.endTag(piece);
      case "text":
        return this.textPiece(piece);
      case "junk":
        this.problems.push({ kind: "raw-less-than", span: { start: piece.start, end: piece.start + 1 } });
        return this.place(piece);
      default:
        return this.markup(piece, piece.kind);
    }
  }

  finish(): ParseResult {
    while (this.open.length > 0) {
      this.closeTop(this.text.length);
    }
    const root = this.elements[0];
    this.problems.push(...this.outsideProblems(), ...prologProblems(this.masked, this.pieces));
    this.problems.sort((a, b) => a.span.start - b.span.start);
    const { nodes, elements, pieces, problems } = this;
    return { nodes, root, elements, pieces, problems };
  }

  private get top(): OpenElement | undefined {
    return this.open[this.open.length - 1];
  }

  private place(piece: Piece, element?: OpenElement): void {
    // Written out: spreading the piece is three times as slow, and this runs for each of them.
    const { kind, start, end, closed } = piece;
    this.pieces.push({ kind, start, end, closed, parent: this.top, element });
  }

  private addNode(node: TwimlNode): void {
    (this.top?.children ?? this.nodes).push(node);
  }

  private startTag(piece: Piece): void {
    const parts = readStartTag(this.masked.slice(piece.start, piece.end));
    if (this.open.length >= maximumDepth) {
      this.refuse(piece, parts.close);
      return;
    }
    const at = (span: Span): Span => ({ start: span.start + piece.start, end: span.end + piece.start });
    const element: OpenElement = {
      kind: "element",
      name: parts.name,
      nameSpan: at(parts.nameSpan),
      span: { start: piece.start, end: piece.end },
      startTag: { span: { start: piece.start, end: piece.end }, close: parts.close },
      attributes: parts.attributes.map(({ name, nameSpan, span, valueSpan: relative, quote }): TwimlAttribute => {
        const valueSpan = relative && at(relative);
        const value = valueSpan && this.text.slice(valueSpan.start, valueSpan.end);
        return { name, nameSpan: at(nameSpan), span: at(span), value, valueSpan, quote };
      }),
      children: [],
      endTag: undefined,
      parent: this.top,
    };
    for (const problem of parts.problems) {
      if (problem.kind !== "unknown-entity" || !this.ownEntities) {
        this.problems.push({
          ...problem,
          span: at(problem.span),
          ...(problem.related && { related: at(problem.related) }),
          ...(problem.insertAt !== undefined && { insertAt: problem.insertAt + piece.start }),
        });
      }
    }
    this.place(piece, element);
    this.addNode(element);
    this.elements.push(element);
    if (parts.close !== "/>") {
      this.open.push(element);
    }
  }

  private refuse(piece: Piece, close: string | undefined): void {
    if (!this.problems.some(({ kind }) => kind === "too-deep")) {
      this.problems.push({ kind: "too-deep", span: { start: piece.start, end: piece.end } });
    }
    this.place(piece);
    this.tooDeep += close === "/>" ? 0 : 1;
  }

  private endTag(piece: Piece): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      this.place(piece);
      return;
    }
    const nameStart = piece.start + "</".length;
    const nameSpan = { start: nameStart, end: Math.min(piece.end, nameEnd(this.masked, nameStart)) };
    const name = this.masked.slice(nameSpan.start, nameSpan.end);
    const endTag: EndTag = { span: { start: piece.start, end: piece.end }, name, nameSpan };
    this.endTagProblems(piece, endTag);
    const element = this.elementEndedBy(endTag, piece.closed);
    if (!element) {
      this.place(piece);
      return;
    }
    while (this.top !== element) {
      this.closeTop(piece.start);
    }
    this.open.pop();
    element.endTag = endTag;
    element.span = { start: element.span.start, end: piece.end };
    this.unfinishedStartTag(element);
    this.place(piece, element);
  }

  private endTagProblems(piece: Piece, { name, nameSpan }: EndTag): void {
    if (name === "" && piece.closed) {
      this.problems.push({ kind: "bad-name", span: { start: piece.start, end: piece.end } });
    } else if (!piece.closed) {
      this.problems.push({ kind: "unclosed-end-tag", span: { start: piece.start, end: piece.end }, name, insertAt: piece.end });
    }
    const rest = this.masked.slice(nameSpan.end, piece.closed ? piece.end - 1 : piece.end);
    if (name !== "" && rest.trim() !== "") {
      const start = nameSpan.end + rest.indexOf(rest.trim());
      this.problems.push({ kind: "junk-in-tag", span: { start, end: start + rest.trim().length }, name: rest.trim() });
    }
  }

  /** The open element that the tag is meant for, with the problem reported where it says another name. */
  private elementEndedBy({ name, nameSpan, span }: EndTag, isClosed: boolean): OpenElement | undefined {
    const { top } = this;
    const exact = this.open.findLast((element) => element.name === name);
    if (exact) {
      return exact;
    }
    if (top && (name === "" || (!isClosed && top.name.startsWith(name)))) {
      return top;
    }
    if (top && isNear(name, top.name)) {
      this.problems.push({ kind: "misspelt-end-tag", span: nameSpan, name: top.name, related: top.nameSpan });
      return top;
    }
    this.problems.push({ kind: "stray-end-tag", span, name });
    return undefined;
  }

  /** Ends the innermost element where it must end at the latest. */
  private closeTop(end: number): void {
    const element = this.open.pop()!;
    if (element.startTag.close === undefined) {
      this.unfinishedStartTag(element);
      this.hoist(element);
      return;
    }
    element.span = { start: element.span.start, end };
    this.problems.push({ kind: "missing-end-tag", span: element.nameSpan, name: element.name, insertAt: end });
  }

  private unfinishedStartTag({ name, nameSpan, startTag: { span, close } }: OpenElement): void {
    if (close === undefined) {
      this.problems.push({ kind: "unclosed-start-tag", span: nameSpan, name, insertAt: span.end });
    }
  }

  /** What follows a tag that is still being typed is not its content: it goes to the parent. */
  private hoist(element: OpenElement): void {
    const moved = element.children.splice(0);
    for (const node of moved) {
      if (node.kind === "element") {
        (node as OpenElement).parent = element.parent;
      }
      this.addNode(node);
    }
    for (const piece of this.pieces) {
      if (piece.parent === element) {
        piece.parent = element.parent as OpenElement | undefined;
      }
    }
  }

  private textPiece(piece: Piece): void {
    const text = this.masked.slice(piece.start, piece.end);
    this.place(piece);
    this.addNode({ kind: "text", span: { start: piece.start, end: piece.end } });
    const at = (kind: SyntaxProblem["kind"], offset: number, length: number) =>
      this.problems.push({ kind, span: { start: piece.start + offset, end: piece.start + offset + length } });
    for (const problem of referenceProblems(text, this.ownEntities)) {
      const { start, end } = problem.span;
      this.problems.push({ ...problem, span: { start: start + piece.start, end: end + piece.start } });
    }
    for (let less = text.indexOf("<"); less >= 0; less = text.indexOf("<", less + 1)) {
      at("raw-less-than", less, 1);
    }
    for (let end = text.indexOf("]]>"); end >= 0; end = text.indexOf("]]>", end + 1)) {
      at("cdata-end-in-text", end, 3);
    }
  }

  private markup(piece: Piece, kind: TwimlMarkup["kind"] & PieceKind): void {
    this.place(piece);
    this.addNode({ kind, span: { start: piece.start, end: piece.end } });
    const source = this.masked.slice(piece.start, piece.end);
    if (kind === "doctype" && source.includes("<!ENTITY")) {
      this.ownEntities = true;
    }
    if (kind === "comment") {
      const dashes = source.indexOf("--", "<!--".length);
      const end = piece.closed ? source.length - "-->".length : source.length;
      // `--->` ends with a double hyphen too.
      if (dashes >= 0 && (dashes < end || source.endsWith("--->"))) {
        const start = piece.start + Math.min(dashes, end);
        this.problems.push({ kind: "double-hyphen", span: { start, end: start + 2 } });
      }
    }
    if (!piece.closed) {
      const problem = { comment: "unclosed-comment", cdata: "unclosed-cdata", doctype: "bad-doctype" } as const;
      const unclosed = problem[kind as keyof typeof problem] ?? "unclosed-instruction";
      const opening = source.match(/^<(!--|!\[CDATA\[|!DOCTYPE|\?[\w:.-]*)/)![0];
      this.problems.push({
        kind: unclosed,
        span: { start: piece.start, end: piece.start + opening.length },
        insertAt: piece.end,
      });
    }
  }

  private *outsideProblems(): Generator<SyntaxProblem> {
    const roots = this.nodes.filter((node) => node.kind === "element");
    if (roots.length === 0) {
      const end = this.masked.search(/\S/) < 0 ? 0 : this.masked.trimEnd().length;
      yield { kind: "no-root", span: { start: 0, end } };
      return;
    }
    for (const root of roots.slice(1)) {
      yield { kind: "several-roots", span: root.nameSpan, related: roots[0]!.nameSpan, name: root.name };
    }
    for (const { kind, span } of this.nodes) {
      const source = this.masked.slice(span.start, span.end).replace(/^\uFEFF/, span.start === 0 ? " " : "\uFEFF");
      if ((kind === "text" && source.trim() !== "") || kind === "cdata") {
        const start = span.start + source.search(/\S/);
        yield { kind: "text-outside-root", span: { start, end: start + source.trim().length } };
      }
    }
  }
}
