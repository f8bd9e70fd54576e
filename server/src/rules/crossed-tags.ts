import type { TwimlDocument } from "../document";
import { hasText, lacksEndTag } from "../model/content";
import { elementBefore } from "../model/element-at";
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
