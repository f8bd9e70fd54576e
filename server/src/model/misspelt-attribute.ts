import type { ElementSpec, ForeignAttribute } from "../catalogue/spec";
import type { TwimlElement } from "../syntax/tree";
import { nearest } from "../text/nearest";
import { attributeSpec, specOf } from "./element-spec";

export interface MeantAttribute {
  readonly name: string;
  /** It is near, and not only begun alike. */
  readonly isNear: boolean;
}

/**
 * The attribute that one with an unknown name is taken for, of those that are not in `written`, the names of all in the
 * same tag; `undefined` where there is none.
 */
export function attributeMeant(
  spec: ElementSpec,
  name: string,
  written: ReadonlySet<string>,
): MeantAttribute | undefined {
  const free = spec.attributes.map((attribute) => attribute.name).filter((other) => !written.has(other));
  const near = otherName(spec, name, free) ?? nearest(name, free) ?? withPrefix(name, free);
  const meant = near ?? longer(name, free);
  return meant === undefined ? undefined : { name: meant, isNear: meant === near };
}

/** Whether the tag has the attribute, but with a name that is not quite right: `unknown-attribute` or `wrong-case` reports that. */
export function isMisspelt(element: TwimlElement, wanted: string): boolean {
  const spec = specOf(element);
  if (!spec || element.attributes.every(({ name }) => attributeSpec(spec, name))) {
    return false;
  }
  const written = new Set(element.attributes.map(({ name }) => name));
  return element.attributes.some(
    ({ name }) =>
      !attributeSpec(spec, name) &&
      !isOfOtherVocabulary(name) &&
      (foreignAttribute(spec, name)?.replacement ?? attributeMeant(spec, name, written)?.name) === wanted,
  );
}

/** XML's own attributes, and those of other vocabularies, are nobody's mistake. */
export function isOfOtherVocabulary(name: string): boolean {
  return name === "xmlns" || name.includes(":");
}

export function foreignAttribute({ foreignAttributes = [] }: ElementSpec, name: string): ForeignAttribute | undefined {
  return foreignAttributes.find((foreign) => foreign.name.toLowerCase() === name.toLowerCase());
}

function otherName({ otherNames = {} }: ElementSpec, name: string, free: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const meant = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  return meant !== undefined && free.includes(meant) ? meant : undefined;
}

/** `xml:lang` for `lang`. */
function withPrefix(name: string, known: readonly string[]): string | undefined {
  return known.find((other) => other.endsWith(`:${name.toLowerCase()}`));
}

/** The name that goes on where this one ends, or the other way round, as `statusCallback` and `statusCallbackUrl`. */
function longer(name: string, known: readonly string[]): string | undefined {
  const [short, long] = [Math.ceil(name.length * 0.7), Math.floor(name.length / 0.7)];
  const written = name.toLowerCase();
  return known.find((other) => {
    const lower = other.toLowerCase();
    const isLong = name.length >= 8 && short <= other.length && other.length <= long;
    return isLong && (lower.startsWith(written) || written.startsWith(lower));
  });
}
