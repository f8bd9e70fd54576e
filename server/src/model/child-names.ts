import { childSpecs, elementNames, elementSpec, parentNames } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { documentKind } from "./document-kind";

/** What may stand in the element in this kind of document, without what Twilio has retired and without SSML. */
export function usualChildren(document: TwimlDocument, parent: ElementSpec): string[] {
  const kind = documentKind(document);
  return childSpecs(parent, kind === "either" ? undefined : kind)
    .filter((child) => child.kind !== "ssml" && !child.deprecated)
    .map(({ name }) => name);
}

/** Where an element of that name may stand, without what Twilio has retired. */
export function usualParents(name: string): string[] {
  return parentNames(name).filter((parent) => !elementSpec(parent)?.deprecated);
}

/** Names that a misspelt child may have meant: what may stand there first, then all others. */
export function likelyNames(document: TwimlDocument, parent: ElementSpec | undefined): string[] {
  const kind = documentKind(document);
  const legal = parent ? childSpecs(parent, kind === "either" ? undefined : kind).map(({ name }) => name) : [];
  return [...new Set([...legal, ...elementNames])];
}
