import type { Clash } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { holds } from "./condition";
import type { KnownAttribute } from "./known-attribute";

/** What the attribute's value clashes with; `undefined` where nothing is known to be wrong. */
export function clashOf(document: TwimlDocument, { element, spec, value }: KnownAttribute): Clash | undefined {
  return spec.clashes?.find((clash) => isClashing(document, element, value, clash));
}

/** Whether the value clashes in that element; never where a template decides it. */
export function isClashing(document: TwimlDocument, element: TwimlElement, value: string, clash: Clash): boolean {
  const items = value.split(/[\s,]+/);
  if (clash.values && !clash.values.some((clashing) => clashing === value || items.includes(clashing))) {
    return false;
  }
  if (clash.matching !== undefined && !new RegExp(clash.matching, "u").test(value)) {
    return false;
  }
  if (clash.above !== undefined && !(Number(value) > clash.above)) {
    return false;
  }
  if (clash.fractions && !/^\d+\.\d+$/.test(value)) {
    return false;
  }
  // What a template decides is `undefined`, and then no clash.
  return (
    (clash.with !== undefined && holds(document, element, clash.with) === true) ||
    (clash.without !== undefined && holds(document, element, clash.without) === false) ||
    (clash.inside !== undefined && element.parent !== undefined && clash.inside.includes(element.parent.name))
  );
}
