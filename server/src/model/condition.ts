import { elementSpec } from "../catalogue";
import type { Condition, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { hasWrongValue } from "./attribute-value";
import { attributeOf, attributeSpec, specOf } from "./element-spec";
import { listSeparator } from "./list-value";
import { isMisspelt } from "./misspelt-attribute";
import { hasTemplatedTag } from "./section";

/**
 * Whether the condition holds for the element; `undefined` where that is not known until the document runs, or until somebody
 * mends the attribute that it is about.
 */
export function holds(document: TwimlDocument, element: TwimlElement, condition: Condition): boolean | undefined {
  const bearer = bearerOf(element, condition);
  if (!bearer) {
    return undefined;
  }
  const attribute = attributeOf(bearer, condition.attribute);
  if (!attribute) {
    const isUnknown = hasTemplatedTag(document, bearer) || isMisspelt(bearer, condition.attribute);
    return isUnknown ? undefined : holdsWhenAbsent(bearer, condition);
  }
  if (!condition.values && !condition.not) {
    return true;
  }
  if (!attribute.valueSpan || hasHole(document, attribute.valueSpan)) {
    return undefined;
  }
  const items = (attribute.value ?? "").toLowerCase().split(/[\s,]+/);
  const named = condition.values ?? condition.not!;
  const isNamed = named.some((value) => items.includes(value.toLowerCase()));
  // Nobody knows which value a wrong one is meant to be.
  return !isNamed && hasWrongValue(document, bearer, attribute)
    ? undefined
    : isNamed === (condition.values !== undefined);
}

/** Whether the condition, of an element of that spec, asks for an item of a list: others may stand beside it. */
export function asksForItem(spec: ElementSpec, { attribute, of, values }: Condition): boolean {
  const named = attributeSpec(of === undefined ? spec : elementSpec(of), attribute);
  return values !== undefined && named !== undefined && listSeparator(named) !== undefined;
}

/** The values without those that are the same number as one before: `0.00` says nothing more than `0` does. */
export function differentValues(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => !values.slice(0, index).some((first) => isSameNumber(first, value)));
}

function isSameNumber(a: string, b: string): boolean {
  return /^[\d.]+$/.test(a) && Number(a) === Number(b);
}

/** The element whose attribute the condition is about; `undefined` where it stands in none. */
export function bearerOf(element: TwimlElement, { of }: Condition): TwimlElement | undefined {
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
