import { elementSpecs } from "./elements";
import type { ElementSpec, Product } from "./spec";

export { elementSpecs } from "./elements";

const byName = new Map<string, readonly ElementSpec[]>();
for (const spec of elementSpecs) {
  byName.set(spec.name, [...(byName.get(spec.name) ?? []), spec]);
}

/** Every name of an element, each once. */
export const elementNames: readonly string[] = [...byName.keys()];

/**
 * What is known of the element in that parent. For a parent in which it may not stand, or none, what is known of it
 * elsewhere. `undefined` for a name that TwiML does not have; names are case-sensitive.
 */
export function elementSpec(name: string, parent?: string): ElementSpec | undefined {
  const specs = byName.get(name);
  if (!specs || specs.length === 1 || parent === undefined) {
    return specs?.[0];
  }
  return specs.find(({ under }) => under?.includes(parent)) ?? specs.find(({ under }) => !under) ?? specs[0];
}

/** The elements that may stand in `parent`, in its order; of those that depend on the product, only `product`'s. */
export function childSpecs(parent: ElementSpec, product?: Product): ElementSpec[] {
  return parent.children
    .map((name) => elementSpec(name, parent.name)!)
    .filter(({ products }) => product === undefined || products.includes(product));
}

/** The names of the elements in which an element of that name may stand; empty for the root. */
export function parentNames(name: string): string[] {
  return [...new Set(elementSpecs.filter(({ children }) => children.includes(name)).map((spec) => spec.name))];
}
