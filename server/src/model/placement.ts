import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { lacksEndTag } from "./content";
import { documentKind } from "./document-kind";
import { specOf } from "./element-spec";

/**
 * Whether an element may stand where it does. `unknown`: nobody can tell, since its name or its parent's is unknown, its
 * parent lacks an end tag, or something around it is already in the wrong place.
 */
export type Placement = "right" | "misplaced" | "wrong-product" | "unknown";

export function placementOf(document: TwimlDocument, element: TwimlElement): Placement {
  const { parent } = element;
  const spec = specOf(element);
  const parentSpec = parent && specOf(parent);
  if (!spec || !parentSpec) {
    return "unknown";
  }
  if (!parentSpec.children.includes(element.name)) {
    // What fell into an element without end tag is not meant to be there; into the root nothing can fall.
    const isSure = !(parent.parent && lacksEndTag(parent)) && !isOutOfPlace(document, parent);
    return isSure ? "misplaced" : "unknown";
  }
  const kind = documentKind(document);
  return kind === "either" || spec.products.includes(kind) || !isForBoth(parentSpec) ? "right" : "wrong-product";
}

function isOutOfPlace(document: TwimlDocument, element: TwimlElement): boolean {
  for (let at: TwimlElement | undefined = element; at?.parent; at = at.parent) {
    if (placementOf(document, at) === "misplaced") {
      return true;
    }
  }
  return false;
}

/** A noun follows its verb: only where both kinds of verbs may stand is one of them wrong. */
function isForBoth({ products }: ElementSpec): boolean {
  return products.length > 1;
}
