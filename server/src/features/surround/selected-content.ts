import type { TwimlDocument } from "../../document";
import type { TwimlElement, TwimlNode } from "../../syntax/tree";
import { isBlank, trimmed } from "../../syntax/white-space";
import { beginningOf } from "../../text/byte-order-mark";
import { overlaps, type Span, textOf } from "../../text/span";

/** Whole elements, comments and the like, and text or part of it, all of one parent. */
export interface SelectedContent {
  readonly parent: TwimlElement | undefined;
  /** Without white space at its ends; not empty. */
  readonly span: Span;
  /** What shares a character with the span; never empty. */
  readonly nodes: readonly TwimlNode[];
  /** Without text that is nothing but white space. */
  readonly text: readonly TwimlNode[];
  readonly elements: readonly TwimlElement[];
}

/** `undefined` where nothing is selected, or what cannot be taken out as one: half a tag, a value, half a section. */
export function selectedContent(document: TwimlDocument, selection: Span): SelectedContent | undefined {
  const start = Math.max(selection.start, beginningOf(document.text));
  const span = trimmed(document.text, { start, end: Math.max(start, selection.end) });
  if (span.start >= span.end || !isSound(document, span)) {
    return undefined;
  }
  const parent = parentOf(document, span);
  const nodes = (parent?.children ?? document.nodes).filter((node) => overlaps(node.span, span));
  if (!nodes.every((node) => isWhole(node, span)) || !isCoveredBy(span, nodes)) {
    return undefined;
  }
  const isText = ({ kind, span: at }: TwimlNode) =>
    kind === "cdata" || (kind === "text" && !isBlank(textOf(document.text, at)));
  const elements = nodes.filter((node) => node.kind === "element");
  return { parent, span, nodes, text: nodes.filter(isText), elements };
}

/** The innermost element between whose tags the span lies. */
function parentOf({ nodes }: TwimlDocument, span: Span): TwimlElement | undefined {
  let parent: TwimlElement | undefined;
  let siblings = nodes;
  for (;;) {
    const inner = siblings.find((node) => node.kind === "element" && holds(node, span)) as TwimlElement | undefined;
    if (!inner) {
      return parent;
    }
    [parent, siblings] = [inner, inner.children];
  }
}

function holds({ startTag, endTag }: TwimlElement, span: Span): boolean {
  return endTag !== undefined && startTag.span.end <= span.start && span.end <= endTag.span.start;
}

/** Text can be cut; what has marks of its own cannot, nor what lacks one of its tags. */
function isWhole(node: TwimlNode, span: Span): boolean {
  if (node.kind === "text") {
    return true;
  }
  const isFinished = node.kind !== "element" || node.startTag.close === "/>" || node.endTag?.name === node.name;
  return isFinished && span.start <= node.span.start && node.span.end <= span.end;
}

/** False where a tag of the parent or a stray end tag is selected too: those are no nodes. */
function isCoveredBy(span: Span, nodes: readonly TwimlNode[]): boolean {
  const covered = nodes.every((node, index) => index === 0 || nodes[index - 1]!.span.end === node.span.start);
  return nodes.length > 0 && covered && nodes[0]!.span.start <= span.start && span.end <= nodes.at(-1)!.span.end;
}

/** Neither a token nor an entity is cut, and of a template's section both ends are selected or none. */
function isSound({ text, holes }: TwimlDocument, { start, end }: Span): boolean {
  let depth = 0;
  for (const { kind, span } of holes) {
    if ((span.start < start && start < span.end) || (span.start < end && end < span.end)) {
      return false;
    }
    if (overlaps(span, { start, end })) {
      depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
      if (depth < 0 || (depth === 0 && kind === "else")) {
        return false;
      }
    }
  }
  return depth === 0 && !isInEntity(text, start) && !isInEntity(text, end);
}

/** In characters: the name of an entity is hardly longer. */
const longestEntity = 40;

function isInEntity(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestEntity), at);
  return /&[^\s&;<]*$/.test(before) && /^[^\s&;<]*;/.test(text.slice(at, at + longestEntity));
}
