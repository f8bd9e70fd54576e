import type { TwimlDocument } from "../document";
import { hasText, lacksEndTag } from "../model/content";
import { elementBefore, elementHolding } from "../model/element-at";
import { specOf } from "../model/element-spec";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";

/**
 * End tags that close nothing where they stand and belong to an element before that has none, as in `<a><b></a></b>`: by
 * where the element begins. One mistake, though the tree shows two.
 */
export function crossedEndTags(document: TwimlDocument): ReadonlyMap<number, Span> {
  let known = crossed.get(document);
  if (!known) {
    known = find(document);
    crossed.set(document, known);
  }
  return known;
}

/**
 * End tags of another name than the element that they must close, by where that element begins: it has no end tag, and
 * the other tag stands in it and closes nothing.
 */
export function swappedEndTags(document: TwimlDocument): ReadonlyMap<number, EndTagProblem> {
  let known = swapped.get(document);
  if (!known) {
    known = findSwapped(document);
    swapped.set(document, known);
  }
  return known;
}

/** The stray end tags that have a start tag before them which closes itself, by where they begin. */
export function selfClosedTags(document: TwimlDocument): ReadonlyMap<number, TwimlElement> {
  let known = selfClosed.get(document);
  if (!known) {
    known = findSelfClosed(document);
    selfClosed.set(document, known);
  }
  return known;
}

/** Whether the element is one of those. */
export function isClosedTooEarly(document: TwimlDocument, element: TwimlElement): boolean {
  let known = closedTooEarly.get(document);
  if (!known) {
    known = new Set(selfClosedTags(document).values());
    closedTooEarly.set(document, known);
  }
  return known.has(element);
}

/** Whether the element should stand in one of those: between its start tag and the end tag that closes nothing. */
export function isLeftOut(document: TwimlDocument, { name, span }: TwimlElement): boolean {
  for (const [end, outer] of selfClosedTags(document)) {
    if (span.end <= end) {
      return outer.span.end <= span.start && specOf(outer)?.children.includes(name) === true;
    }
  }
  return false;
}

export interface EndTagProblem {
  /** As written. */
  readonly name: string;
  readonly span: Span;
}

const swapped = new WeakMap<TwimlDocument, ReadonlyMap<number, EndTagProblem>>();
const closedTooEarly = new WeakMap<TwimlDocument, ReadonlySet<TwimlElement>>();
const selfClosed = new WeakMap<TwimlDocument, ReadonlyMap<number, TwimlElement>>();

function findSwapped(document: TwimlDocument): Map<number, EndTagProblem> {
  const found = new Map<number, EndTagProblem>();
  const strays = strayTags(document);
  if (strays.length === 0) {
    return found;
  }
  const crossed = crossedEndTags(document);
  const late = new Set(Array.from(crossed.values(), ({ start }) => start));
  const unended = document.elements.filter((element) => lacksEndTag(element) && !crossed.has(element.span.start));
  const open: TwimlElement[] = [];
  let next = 0;
  for (const stray of strays) {
    const { start } = stray.span;
    while (next < unended.length && unended[next]!.span.start < start) {
      open.push(unended[next++]!);
    }
    while (open.length > 0 && open.at(-1)!.span.end <= start) {
      open.pop();
    }
    // The root is closed by nothing else than its own name: what comes behind would be lost.
    if (open.at(-1)?.parent && !late.has(start) && !selfClosedTags(document).has(start)) {
      found.set(open.pop()!.span.start, stray);
    }
  }
  return found;
}

function findSelfClosed(document: TwimlDocument): Map<number, TwimlElement> {
  const found = new Map<number, TwimlElement>();
  const lastByName = new Map<string, TwimlElement>();
  let next = 0;
  for (const { name, span } of strayTags(document)) {
    for (; next < document.elements.length && document.elements[next]!.span.start < span.start; next++) {
      const element = document.elements[next]!;
      lastByName.set(element.name, element);
    }
    const element = lastByName.get(name);
    const isBeside = element?.startTag.close === "/>" && element.parent === elementHolding(document, span.start);
    // Right behind it the end tag is the one too many.
    if (isBeside && document.text.slice(element.span.end, span.start).trim() !== "") {
      found.set(span.start, element);
      lastByName.delete(name);
    }
  }
  return found;
}

/** In the order of the document. */
function strayTags({ problems }: TwimlDocument): EndTagProblem[] {
  return problems
    .flatMap(({ kind, name = "", span }) => (kind === "stray-end-tag" ? [{ name, span }] : []))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether an element is the end tag of its parent with the slash on the wrong side or none: `<Say>Hello<Say/>`. */
export function isMeantAsEndTag(document: TwimlDocument, element: TwimlElement): boolean {
  const { name, parent, startTag, attributes } = element;
  return (
    parent?.name === name &&
    attributes.length === 0 &&
    lacksEndTag(parent) &&
    (startTag.close === "/>" || (lacksEndTag(element) && !hasText(document, element)))
  );
}

const crossed = new WeakMap<TwimlDocument, ReadonlyMap<number, Span>>();

function find(document: TwimlDocument): Map<number, Span> {
  const found = new Map<number, Span>();
  const straysByName = new Map<string, Span[]>();
  for (const { kind, name = "", span } of document.problems) {
    if (kind === "stray-end-tag") {
      straysByName.set(name, straysByName.get(name) ?? []);
      straysByName.get(name)!.push(span);
    }
  }
  for (const { kind, span } of straysByName.size > 0 ? document.problems : []) {
    const element = kind === "missing-end-tag" ? elementBefore(document, span.start) : undefined;
    const strays = element && straysByName.get(element.name);
    const index = strays?.findIndex(({ start }) => start >= element!.span.end) ?? -1;
    if (index >= 0) {
      found.set(element!.span.start, strays!.splice(index, 1)[0]!);
    }
  }
  return found;
}
