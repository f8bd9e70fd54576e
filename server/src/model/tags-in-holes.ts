import { hasHole, holesIn, type TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import type { TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { elementHolding } from "./element-at";
import { specOf } from "./element-spec";

/**
 * Whether a hole before the end tag may have written the start tag that it closes, as in
 * `<Response>${menu}</Gather></Response>`, or nobody knows its name.
 */
export function mayBeOpenedByHole(document: TwimlDocument, { start, end }: Span): boolean {
  const parent = elementHolding(document, start);
  return hasHole(document, { start, end }) || (parent !== undefined && hasHoleAmongElements(document, parent, start));
}

/** Whether a hole in the element may write its end tag, as in `<Response><Gather>${prompts}</Response>`, or writes its name. */
export function mayBeClosedByHole(document: TwimlDocument, element: TwimlElement): boolean {
  return hasHole(document, element.nameSpan) || hasHoleAmongElements(document, element, element.span.end);
}

/** Whether there is one before the offset that can write tags, and in no child. In spoken text holes are words. */
function hasHoleAmongElements(document: TwimlDocument, element: TwimlElement, end: number): boolean {
  return specOf(element)?.content.kind === "elements" && firstHoleAmongElements(document, element) < end;
}

/** Where it begins; infinite where there is none. Remembered, since each of a thousand end tags may ask about one element. */
function firstHoleAmongElements(document: TwimlDocument, element: TwimlElement): number {
  let known = firstHoles.get(document);
  if (!known) {
    known = new Map();
    firstHoles.set(document, known);
  }
  let first = known.get(element);
  if (first === undefined) {
    first = findHoleAmongElements(document, element);
    known.set(element, first);
  }
  return first;
}

const firstHoles = new WeakMap<TwimlDocument, Map<TwimlElement, number>>();

function findHoleAmongElements(document: TwimlDocument, { children, startTag, span }: TwimlElement): number {
  let next = 0;
  for (const hole of holesIn(document, { start: startTag.span.end, end: span.end })) {
    while (next < children.length && children[next]!.span.end <= hole.span.start) {
      next++;
    }
    if (canWriteTags(document, hole) && !isInElement(children, next, hole.span)) {
      return hole.span.start;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether the hole shares a character with an element among the children from that index on. */
function isInElement(children: TwimlElement["children"], from: number, hole: Span): boolean {
  for (let index = from; index < children.length && children[index]!.span.start < hole.end; index++) {
    if (children[index]!.kind === "element") {
      return true;
    }
  }
  return false;
}

/** What Mustache writes with two braces has no tags: it is escaped. */
function canWriteTags({ text, language }: TwimlDocument, { kind, span }: Hole): boolean {
  const isEscaped = language.isMustache === true && /^\{\{(?![{&])/.test(textOf(text, span));
  return kind === "value" && !isEscaped;
}
