import type { WholeSyntax } from "./parse";
import { cutIntoSections } from "./section";
import { type Frame, SectionedSyntax } from "./sectioned-syntax";
import type { SyntaxProblem, SyntaxProblemKind } from "./tree";

/** A text that was parsed as a whole, ready for edits; `undefined` where an edit of one element may change what another means. */
export function sectioned(whole: WholeSyntax): SectionedSyntax | undefined {
  const { root, nodes, pieces, problems, masked, declared } = whole;
  if (!root?.endTag || root.startTag.close !== ">" || root.endTag.name !== root.name || whole.isEntangled) {
    return undefined;
  }
  const start = root.startTag.span.end;
  const end = root.endTag.span.start;
  const isConfined = ({ kind, span }: SyntaxProblem) =>
    span.start >= start && span.start < end && !entangling.has(kind);
  if (!problems.every(isConfined) || nodes.some((node) => node.kind === "element" && node !== root)) {
    return undefined;
  }
  const sections = cutIntoSections({
    masked,
    start,
    end,
    isLast: true,
    nextTagEnd: root.endTag.span.end,
    nodes: root.children,
    elements: whole.elements.slice(1),
    pieces: pieces.filter((piece) => piece.start >= start && piece.end <= end),
    problems,
  });
  if (!sections) {
    return undefined;
  }
  const frame: Frame = {
    root,
    declared,
    head: pieces.filter((piece) => piece.end <= start),
    tail: pieces.filter((piece) => piece.start >= end),
    before: nodes.filter((node) => node.span.end <= root.span.start),
    behind: nodes.filter((node) => node.span.start >= root.span.end),
  };
  return new SectionedSyntax(
    frame,
    sections.map((section) => ({ section, by: 0 })),
    0,
  );
}

/** Whether one of these is wrong depends on what stands anywhere else. */
export const entangling: ReadonlySet<SyntaxProblemKind> = new Set([
  "late-declaration",
  "second-declaration",
  "bad-declaration",
  "late-doctype",
  "bad-doctype",
  "unclosed-instruction",
  "too-deep",
]);
