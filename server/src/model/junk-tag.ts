import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { elementBefore } from "./element-at";

/**
 * Whether something stands in the element's start tag that is no attribute, as in `<Say "Hello"/>`. `junk-in-tag` reports
 * it; what else the tag seems to hold or to lack may be the same mistake.
 */
export function hasJunk(document: TwimlDocument, element: TwimlElement): boolean {
  return junkTagsOf(document).has(element);
}

const cache = new WeakMap<TwimlDocument, ReadonlySet<TwimlElement>>();

function junkTagsOf(document: TwimlDocument): ReadonlySet<TwimlElement> {
  let known = cache.get(document);
  if (!known) {
    const elements = document.problems.flatMap(({ kind, span }) => {
      const element = kind === "junk-in-tag" ? elementBefore(document, span.start) : undefined;
      // Of a part of a document the last element is before all that stands in the other parts.
      return element && span.start < element.startTag.span.end ? [element] : [];
    });
    known = new Set(elements);
    cache.set(document, known);
  }
  return known;
}
