import { childSpecs, elementNames, elementSpec, parentNames } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { nearest } from "../text/nearest";
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

export interface MeantName {
  readonly name: string;
  /** Only small and capital letters differ. */
  readonly isSameLetters: boolean;
  /** Such an element may stand there, as far as anybody can tell. */
  readonly mayStandThere: boolean;
}

/**
 * What a child with a misspelt name was meant to be: what may stand there and is near or begins like that, or else anything;
 * `undefined` where there is no such name.
 */
export function nameMeant(
  document: TwimlDocument,
  parent: ElementSpec | undefined,
  written: string,
): MeantName | undefined {
  const legal = parent ? namesIn(document, parent) : [];
  const begun = nameOfSameLetters(written, legal) === undefined ? nameBegunWith(written, legal, 3) : undefined;
  if (begun !== undefined) {
    return { name: begun, isSameLetters: false, mayStandThere: true };
  }
  const sameLetters = nameOfSameLetters(written, legal) ?? nameOfSameLetters(written, elementNames);
  // `<S>` in `<Response>` is more likely the beginning of `<Say>` than the `<s>` of SSML.
  if (sameLetters !== undefined && (written.length > 1 || legal.includes(sameLetters))) {
    const mayStandThere = !parent || parent.children.includes(sameLetters);
    return { name: sameLetters, isSameLetters: true, mayStandThere };
  }
  const name =
    nearest(written, legal) ??
    nameBegunWith(written, legal, 2) ??
    (written.length > 1 ? nearest(written, elementNames) : undefined);
  return name === undefined
    ? undefined
    : { name, isSameLetters: false, mayStandThere: !parent || legal.includes(name) };
}

/** What may stand in the element in this kind of document. */
export function namesIn(document: TwimlDocument, parent: ElementSpec): string[] {
  const kind = documentKind(document);
  return childSpecs(parent, kind === "either" ? undefined : kind).map(({ name }) => name);
}

/** The only one that begins so, as `<Language>` does with `<Lang>`, if at least so many letters are written. */
function nameBegunWith(written: string, names: readonly string[], shortest: number): string | undefined {
  const lower = written.toLowerCase();
  const begun = lower.length >= shortest ? names.filter((name) => name.toLowerCase().startsWith(lower)) : [];
  return begun.length === 1 ? begun[0] : undefined;
}

function nameOfSameLetters(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}
