import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { lacksEndTag } from "./content";
import { documentKind } from "./document-kind";
import { specOf } from "./element-spec";
import { isInHeadless } from "./headless-element";

/**
 * Whether an element may stand where it does. `unknown`: nobody can tell, since its name or its parent's is unknown, or
 * what its parent may hold, its parent lacks an end tag, or something around it is already in the wrong place.
 */
export type Placement = "right" | "misplaced" | "wrong-product" | "unknown";

export function placementOf(document: TwimlDocument, element: TwimlElement): Placement {
  return notRightOf(document).get(element) ?? "right";
}

/** The elements of that placement, parents before children. */
export function elementsPlaced(document: TwimlDocument, wanted: Exclude<Placement, "right">): TwimlElement[] {
  return Array.from(notRightOf(document))
    .filter(([, placement]) => placement === wanted)
    .map(([element]) => element);
}

type Placements = ReadonlyMap<TwimlElement, Placement>;

// Each element's place depends on its parent's: without memory, deep documents would take forever.
const cache = new WeakMap<TwimlDocument, Placements>();

/** The placement of all elements that are not in their right place: of few. */
function notRightOf(document: TwimlDocument): Placements {
  let known = cache.get(document);
  if (!known) {
    const found = new Map<TwimlElement, Placement>();
    for (const element of document.elements) {
      const placement = findPlacement(document, element, found);
      if (placement !== "right") {
        found.set(element, placement);
      }
    }
    known = found;
    cache.set(document, known);
  }
  return known;
}

/** `outside` knows the parent already, since parents come first. */
function findPlacement(document: TwimlDocument, element: TwimlElement, outside: Placements): Placement {
  const { parent } = element;
  if (!parent) {
    return "right";
  }
  const spec = specOf(element);
  const parentSpec = specOf(parent);
  const outer = outside.get(parent);
  if (!spec || !parentSpec || parentSpec.isUncharted || outer === "misplaced" || outer === "unknown") {
    return "unknown";
  }
  if (!parentSpec.children.includes(element.name)) {
    // What fell into an element without end tag, or out of one without start tag, is not meant to be there; into the root
    // nothing can fall.
    const fell = (parent.parent && lacksEndTag(parent)) || isInHeadless(document, parent, element.span);
    return fell ? "unknown" : "misplaced";
  }
  const kind = documentKind(document);
  return kind === "either" || spec.products.includes(kind) || !isForBoth(parentSpec) ? "right" : "wrong-product";
}

/** A noun follows its verb: only where both kinds of verbs may stand is one of them wrong. */
function isForBoth({ products }: ElementSpec): boolean {
  return products.length > 1;
}
