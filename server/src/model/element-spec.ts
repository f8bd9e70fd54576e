import { elementSpec } from "../catalogue";
import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";

/** What is known of the element, where it stands; `undefined` for an unknown name. */
export function specOf(element: TwimlElement): ElementSpec | undefined {
  return elementSpec(element.name, element.parent?.name);
}

export function attributeSpec(spec: ElementSpec | undefined, name: string): AttributeSpec | undefined {
  if (!spec) {
    return undefined;
  }
  let byName = attributesByName.get(spec);
  if (!byName) {
    byName = new Map(spec.attributes.map((attribute) => [attribute.name, attribute]));
    attributesByName.set(spec, byName);
  }
  return byName.get(name);
}

// Some elements have sixty attributes, and rules ask for each attribute of a document.
const attributesByName = new WeakMap<ElementSpec, ReadonlyMap<string, AttributeSpec>>();

export function attributeOf(element: TwimlElement, name: string): TwimlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** Twilio's number of a wrong value of the attribute inside that parent. */
export function errorOf({ error, errorUnder }: AttributeSpec, parent: string | undefined): number | undefined {
  const isKnown = parent !== undefined && errorUnder !== undefined && Object.hasOwn(errorUnder, parent);
  return isKnown ? errorUnder[parent] : error;
}

/** Whether an element in that parent cannot do without the attribute. */
export function isRequired({ required, requiredUnder }: AttributeSpec, parent: string | undefined): boolean {
  return required === true && (!requiredUnder || (parent !== undefined && requiredUnder.includes(parent)));
}
