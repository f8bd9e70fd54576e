import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { specOf } from "./element-spec";

/** An element that the catalogue knows. */
export interface KnownElement {
  readonly element: TwimlElement;
  readonly spec: ElementSpec;
}

/** The elements of one spec, in the order of the document; never empty. */
export interface ElementGroup {
  readonly spec: ElementSpec;
  readonly elements: readonly TwimlElement[];
}

/**
 * The elements of the document that the catalogue knows, by spec, without what stands in uncharted ones. Large documents have many elements of few specs: a rule
 * that asks each spec once whether it has anything to judge, costs next to nothing where it has not.
 */
export function elementGroups(document: TwimlDocument): readonly ElementGroup[] {
  return knownOf(document).groups;
}

/** The elements that the catalogue does not know, without what stands in uncharted ones, parents before children. */
export function unknownElements(document: TwimlDocument): readonly TwimlElement[] {
  return knownOf(document).unknown;
}

/** Those whose spec says so, one spec after the other. */
export function* elementsWhere(
  document: TwimlDocument,
  isMeant: (spec: ElementSpec) => boolean,
): Generator<KnownElement> {
  for (const { spec, elements } of elementGroups(document)) {
    if (isMeant(spec)) {
      for (const element of elements) {
        yield { element, spec };
      }
    }
  }
}

interface Known {
  readonly groups: readonly ElementGroup[];
  readonly unknown: readonly TwimlElement[];
}

// Nearly all rules ask for them.
const cache = new WeakMap<TwimlDocument, Known>();

function knownOf(document: TwimlDocument): Known {
  let known = cache.get(document);
  if (!known) {
    known = find(document);
    cache.set(document, known);
  }
  return known;
}

function find(document: TwimlDocument): Known {
  const groups = new Map<ElementSpec, TwimlElement[]>();
  const unknown: TwimlElement[] = [];
  const uncharted = new Set<TwimlElement>();
  for (const element of document.elements) {
    const spec = specOf(element);
    const isInUncharted = element.parent !== undefined && uncharted.has(element.parent);
    if (isInUncharted || spec?.isUncharted) {
      uncharted.add(element);
    }
    if (isInUncharted) {
      continue;
    }
    if (spec) {
      const group = groups.get(spec);
      if (group) {
        group.push(element);
      } else {
        groups.set(spec, [element]);
      }
    } else {
      unknown.push(element);
    }
  }
  return { groups: Array.from(groups, ([spec, group]) => ({ spec, elements: group })), unknown };
}
