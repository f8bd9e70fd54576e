import { childSpecs, elementSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";

const fragments = new WeakSet<TwimlDocument>();

/** Says that the document is a piece of one that begins elsewhere. */
export function markFragment(document: TwimlDocument): void {
  fragments.add(document);
}

export function isFragment(document: TwimlDocument): boolean {
  return fragments.has(document);
}

/** What may begin a piece of a document: verbs first, since most pieces are appended to the root. */
export function fragmentSpecs(): ElementSpec[] {
  const verbs = childSpecs(elementSpecs.find(({ kind }) => kind === "root")!);
  const names = new Set(verbs.map(({ name }) => name));
  const nouns = elementSpecs.filter(({ kind, name }) => kind === "noun" && !names.has(name) && names.add(name));
  return [...verbs, ...nouns];
}
