import type { AttributeSpec } from "../../catalogue/spec";
import { isDocumented } from "../../model/values/listed";
import type { TabStops } from "./element-text";
import { escapeSnippet } from "./item";
import { inOrderOfUse, optionsOf } from "./value-order";
import type { ValuePlace } from "./value-place";

/** Longer lists are easier to find one's way in as a list with documentation than as a choice. */
const longestChoice = 10;

/** `name="…"` with its value as the next tab stop: a choice where only a few values are legal. */
export function attributeStop(attribute: AttributeSpec, stops: TabStops, place: ValuePlace): string {
  const stop = stops.next++;
  const choices = choicesOf(attribute, place);
  // A choice shows its own list.
  stops.opensList ??= !choices && (hasValueList(attribute) || place.repeats(attribute));
  const value = choices ? `\${${stop}|${choices.map(escapeChoice).join(",")}|}` : `$${stop}`;
  return `${attribute.name}="${value}"`;
}

/** Whether a list of values can be offered once `name=""` is written; of URLs only the workspace knows whether there are any. */
function hasValueList({ value }: AttributeSpec): boolean {
  switch (value.kind) {
    case "voice":
    case "language":
    case "url":
      return true;
    default:
      return optionsOf(value).length > 0;
  }
}

/** The legal values, if they are few and no others are, as `inOrderOfUse`; without what is not documented. Never empty. */
function choicesOf(attribute: AttributeSpec, place: ValuePlace): string[] | undefined {
  const { value } = attribute;
  const options =
    value.kind === "boolean"
      ? optionsOf(value)
      : value.kind === "enum" && !value.list && !value.open && value.options.length <= longestChoice
        ? value.options.filter(isDocumented)
        : undefined;
  const values = options && inOrderOfUse(attribute, options).map((option) => option.value);
  const offered = values?.filter((option) => place.allows(attribute, option));
  return offered?.length === 0 ? undefined : offered;
}

function escapeChoice(value: string): string {
  return escapeSnippet(value).replace(/[,|]/g, "\\$&");
}
