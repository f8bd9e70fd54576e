import { childSpecs, elementSpec, elementSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";

export function isFragment({ continued }: TwimlDocument): boolean {
  return continued !== undefined;
}

/** What may begin a piece of a document: what may stand in its parent first, then verbs, since most pieces are appended to the root. */
export function fragmentSpecs({ continued }: TwimlDocument): ElementSpec[] {
  const inside = continued?.parent === undefined ? undefined : elementSpec(continued.parent);
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
