import type { ElementSpec } from "../../catalogue/spec";
import { attributeOf, attributeSpec, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { Fix } from "../rule";

/** For an element meant as `spec`: what does the same there, as `<break>` does in `<Say>` what `<Pause>` does beside it. */
export function asEquivalent(element: TwimlElement, spec: ElementSpec | undefined): Fix[] {
  const { equivalent } = spec ?? {};
  if (!equivalent || !specOf(element.parent!)?.children.includes(equivalent.name)) {
    return [];
  }
  const { name, attribute, from, unit } = equivalent;
  const value = attributeOf(element, from)?.value ?? attributeSpec(spec, from)?.default;
  const text = `<${name} ${attribute}="${value}${unit}"/>`;
  return [{ title: `Change to ${text}`, edits: [{ span: element.span, text }], isPreferred: true }];
}
