import { elementSpec } from "../catalogue";
import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";

/** What is known of the element, where it stands; `undefined` for an unknown name. */
export function specOf(element: TwimlElement): ElementSpec | undefined {
  return elementSpec(element.name, element.parent?.name);
}

export function attributeSpec(spec: ElementSpec | undefined, name: string): AttributeSpec | undefined {
  return spec?.attributes.find((attribute) => attribute.name === name);
}

export function attributeOf(element: TwimlElement, name: string): TwimlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
