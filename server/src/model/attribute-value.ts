import type { AttributeSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { attributeOf, specOf } from "./element-spec";
import { type KnownAttribute, knownAttribute } from "./known-attribute";
import { booleanMistake } from "./values/boolean";
import { languageMistake } from "./values/language";
import { listedMistakes } from "./values/listed";
import { numberMistake } from "./values/number";
import { patternMistake } from "./values/pattern";
import { remembered } from "./values/remembered";
import { textMistakes } from "./values/text";
import { noMistakes, type ValueMistake } from "./values/value-mistake";
import { voiceMistake } from "./values/voice";

/**
 * What is wrong with the value for itself. The size of numbers, URLs, phone numbers and what only clashes with other
 * attributes have rules of their own.
 */
export function valueMistakes(known: KnownAttribute): readonly ValueMistake[] {
  const { spec, value } = known;
  if (spec.value.kind !== "language") {
    return mistakesOf(value, spec);
  }
  const context = { default: spec.default, hasOwnModel: hasOwnModel(known) };
  return asList(languageMistake(spec.name, value, spec.value, context));
}

/** Whether the value of the attribute, or one of its items, is wrong without doubt. */
export function hasWrongValue(document: TwimlDocument, element: TwimlElement, attribute: TwimlAttribute): boolean {
  const spec = specOf(element);
  const known = spec && knownAttribute(document, element, spec, attribute);
  return known !== undefined && valueMistakes(known).some(({ doubt }) => doubt === undefined);
}

const mistakesOf = remembered((value, spec: AttributeSpec): readonly ValueMistake[] => {
  switch (spec.value.kind) {
    case "enum":
      return listedMistakes(spec.name, value, spec.value);
    case "text":
      return textMistakes(spec.name, value, spec.value);
    case "boolean":
      return asList(booleanMistake(spec.name, value));
    case "integer":
    case "decimal":
      return asList(numberMistake(spec.name, value, spec.value));
    case "voice":
      return asList(voiceMistake(value));
    case "pattern":
      return asList(patternMistake(spec.name, value, spec.value));
    // Judged beside other attributes.
    case "language":
    case "url":
      return noMistakes;
  }
});

function asList(mistake: ValueMistake | undefined): readonly ValueMistake[] {
  return mistake ? [mistake] : noMistakes;
}

/** Whether another attribute names what is not listed but open to a provider's own names. */
function hasOwnModel({ element, elementSpec }: KnownAttribute): boolean {
  const open = elementSpec.attributes.filter(({ value }) => value.kind === "enum" && typeof value.open === "string");
  return (
    open.length === 0 ||
    open.some(({ name, value }) => {
      const written = attributeOf(element, name)?.value;
      return written !== undefined && value.kind === "enum" && new RegExp(value.open as string).test(written);
    })
  );
}
