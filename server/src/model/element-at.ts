import type { TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { firstIndex } from "../text/first-index";
import type { Span } from "../text/span";

/** The last element that begins at or before the offset: for an offset in a start tag, the tag's element. */
export function elementBefore(document: TwimlDocument, offset: number): TwimlElement | undefined {
  return lastBeginningBefore(document.elementsNear({ start: offset, end: offset }), offset);
}

/** The innermost element that the character at the offset is part of. */
export function elementHolding(document: TwimlDocument, offset: number): TwimlElement | undefined {
  let element = elementBefore(document, offset);
  while (element && element.span.end <= offset) {
    element = element.parent;
  }
  return element;
}

/** The last attribute that begins at or before the offset, in the tag in which that stands. */
export function attributeBefore(document: TwimlDocument, offset: number): TwimlAttribute | undefined {
  return lastBeginningBefore(elementBefore(document, offset)?.attributes ?? [], offset);
}

/** The element that the end tag at the offset closes, whatever the tag's name is. */
export function elementEndedAt(document: TwimlDocument, offset: number): TwimlElement | undefined {
  let ended = endings.get(document);
  if (!ended) {
    ended = new Map(
      document.elements.flatMap((element) => (element.endTag ? [[element.endTag.span.start, element]] : [])),
    );
    endings.set(document, ended);
  }
  return ended.get(offset);
}

const endings = new WeakMap<TwimlDocument, ReadonlyMap<number, TwimlElement>>();

/** The element right before this one in the same parent, with text and comments between them at most. */
export function previousElement({ parent, span }: TwimlElement): TwimlElement | undefined {
  const siblings = parent?.children ?? [];
  let index = indexPast(siblings, span.start) - 2;
  while (index >= 0 && siblings[index]!.kind !== "element") {
    index--;
  }
  return siblings[index] as TwimlElement | undefined;
}

/** The last of the nodes, which are in order, that begins at or before the offset. */
export function lastBeginningBefore<Node extends { readonly span: Span }>(
  nodes: readonly Node[],
  offset: number,
): Node | undefined {
  return nodes[indexPast(nodes, offset) - 1];
}

/** The index of the first node that begins behind the offset; the nodes' number where none does. */
function indexPast(nodes: readonly { readonly span: Span }[], offset: number): number {
  return firstIndex(nodes.length, (index) => nodes[index]!.span.start > offset);
}
