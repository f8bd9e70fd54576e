import { childSpecs, elementSpec, elementSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";

const parents = new WeakMap<TwimlDocument, string | undefined>();

/** Says that the document is a piece of one that begins elsewhere; `parent`: the name of the element in which it goes on. */
export function markFragment(document: TwimlDocument, parent?: string): void {
  parents.set(document, parent);
}

export function isFragment(document: TwimlDocument): boolean {
  return parents.has(document);
}

/** What may begin a piece of a document: what may stand in its parent first, then verbs, since most pieces are appended to the root. */
export function fragmentSpecs(document: TwimlDocument): ElementSpec[] {
  const parent = parents.get(document);
  const inside = parent === undefined ? undefined : elementSpec(parent);
  const root = elementSpecs.find(({ kind }) => kind === "root")!;
  const nouns = elementSpecs.filter(({ kind }) => kind === "noun");
  const byName = new Map<string, ElementSpec>();
  for (const spec of [...(inside ? childSpecs(inside) : []), ...childSpecs(root), ...nouns]) {
    if (!byName.has(spec.name)) {
      byName.set(spec.name, spec);
    }
  }
  return [...byName.values()];
}
