import { attributeOf } from "./element-spec";
import type { KnownAttribute } from "./known-attribute";
import { booleanMistakes } from "./values/boolean";
import { languageMistakes } from "./values/language";
import { listedMistakes } from "./values/listed";
import { numberMistakes } from "./values/number";
import { patternMistakes } from "./values/pattern";
import { textMistakes } from "./values/text";
import type { ValueMistake } from "./values/value-mistake";
import { voiceMistakes } from "./values/voice";

const none: readonly ValueMistake[] = [];

/**
 * What is wrong with the value for itself. The size of numbers, URLs, phone numbers and what only clashes with other
 * attributes have rules of their own.
 */
export function valueMistakes(known: KnownAttribute): Iterable<ValueMistake> {
  const { spec, value } = known;
  switch (spec.value.kind) {
    case "enum":
      return listedMistakes(spec.name, value, spec.value);
    case "boolean":
      return booleanMistakes(spec.name, value);
    case "integer":
    case "decimal":
      return numberMistakes(spec.name, value, spec.value);
    case "language":
      return languageMistakes(spec.name, value, spec.value, {
        default: spec.default,
        hasOwnModel: hasOwnModel(known),
      });
    case "voice":
      return voiceMistakes(value);
    case "pattern":
      return patternMistakes(spec.name, value, spec.value);
    case "text":
      return textMistakes(spec.name, value, spec.value);
    case "url":
      return none;
  }
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
