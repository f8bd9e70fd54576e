import { elementNames, elementSpec, elementSpecs } from "../catalogue";
import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import type { TwimlElement } from "../syntax/tree";
import { attributeSpec } from "./element-spec";

/**
 * What is known of the element where only small and capital letters of its name may be wrong, or of the names around it:
 * for whoever still types, `<say>` is `<Say>`. `undefined` for an unknown name.
 */
export function meantSpecOf({ name, parent }: TwimlElement): ElementSpec | undefined {
  const parentSpec = parent && meantSpecOf(parent);
  const known = elementSpec(name, parentSpec?.name ?? parent?.name);
  // The `<S>` of `<Response>` is the beginning of a name, not SSML.
  if (known || name.length < 2) {
    return known;
  }
  const likely = parent ? (parentSpec?.children ?? []) : [rootName];
  const meant = sameLetters(name, likely) ?? sameLetters(name, elementNames);
  return meant === undefined ? undefined : elementSpec(meant, parentSpec?.name);
}

/** The same for an attribute of such an element. */
export function meantAttribute(spec: ElementSpec | undefined, written: string): AttributeSpec | undefined {
  const names = spec?.attributes.map(({ name }) => name) ?? [];
  return attributeSpec(spec, written) ?? attributeSpec(spec, sameLetters(written, names) ?? written);
}

const rootName = elementSpecs.find(({ kind }) => kind === "root")!.name;

function sameLetters(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}
