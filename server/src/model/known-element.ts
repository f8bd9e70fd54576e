import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { specOf } from "./element-spec";

/** An element that the catalogue knows. */
export interface KnownElement {
  readonly element: TwimlElement;
  readonly spec: ElementSpec;
}

/** The elements of the document that the catalogue knows, parents before children. */
export function knownElements(document: TwimlDocument): readonly KnownElement[] {
  let known = cache.get(document);
  if (!known) {
    const found: KnownElement[] = [];
    for (const element of document.elements) {
      const spec = specOf(element);
      if (spec) {
        found.push({ element, spec });
      }
    }
    known = found;
    cache.set(document, known);
  }
  return known;
}

// A dozen rules ask for them.
const cache = new WeakMap<TwimlDocument, readonly KnownElement[]>();
