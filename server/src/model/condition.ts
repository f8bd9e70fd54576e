import type { Condition } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { attributeOf, attributeSpec, specOf } from "./element-spec";
import { hasTemplatedTag } from "./section";

/** Whether the condition holds for the element; `undefined` where that is not known until the document runs. */
export function holds(document: TwimlDocument, element: TwimlElement, condition: Condition): boolean | undefined {
  const bearer = bearerOf(element, condition);
  if (!bearer) {
    return undefined;
  }
  const attribute = attributeOf(bearer, condition.attribute);
  if (!attribute) {
    return hasTemplatedTag(document, bearer) ? undefined : holdsWhenAbsent(bearer, condition);
  }
  if (!condition.values && !condition.not) {
    return true;
  }
  if (!attribute.valueSpan || hasHole(document, attribute.valueSpan)) {
    return undefined;
  }
  const items = (attribute.value ?? "").toLowerCase().split(/[\s,]+/);
  const isAmong = (values: readonly string[]) => values.some((value) => items.includes(value.toLowerCase()));
  return condition.values ? isAmong(condition.values) : !isAmong(condition.not!);
}

function bearerOf(element: TwimlElement, { of }: Condition): TwimlElement | undefined {
  let bearer: TwimlElement | undefined = of === undefined ? element : element.parent;
  while (bearer && of !== undefined && bearer.name !== of) {
    bearer = bearer.parent;
  }
  return bearer;
}

function holdsWhenAbsent(bearer: TwimlElement, { attribute, values, orAbsent }: Condition): boolean {
  if (orAbsent) {
    return true;
  }
  const defaultValue = attributeSpec(specOf(bearer), attribute)?.default;
  return values !== undefined && defaultValue !== undefined && values.includes(defaultValue);
}
