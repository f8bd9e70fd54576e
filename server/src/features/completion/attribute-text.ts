import type { AttributeSpec, ValueSpec } from "../../catalogue/spec";
import type { TabStops } from "./element-text";
import { escapeSnippet } from "./item";

/** Longer lists are easier to find one's way in as a list with documentation than as a choice. */
const longestChoice = 10;

/** `name="…"` with its value as the next tab stop: a choice where only a few values are legal. */
export function attributeStop(attribute: AttributeSpec, stops: TabStops): string {
  const stop = stops.next++;
  const choices = choicesOf(attribute.value, attribute.default);
  const value = choices ? `\${${stop}|${choices.map(escapeChoice).join(",")}|}` : `$${stop}`;
  return `${attribute.name}="${value}"`;
}

/** Whether a list of values can be offered once `name=""` is written. */
export function hasValueList({ value }: AttributeSpec): boolean {
  switch (value.kind) {
    case "enum":
    case "voice":
    case "language":
    case "boolean":
      return true;
    case "integer":
    case "decimal":
    case "pattern":
      return (value.words?.length ?? 0) > 0;
    case "text":
      return (value.options?.length ?? 0) > 0;
    case "url":
      return false;
  }
}

/** Whether the value is written as a choice rather than chosen from the list. */
export function hasChoice({ value, default: initial }: AttributeSpec): boolean {
  return choicesOf(value, initial) !== undefined;
}

/** The legal values, if they are few and no others are; those that are not the default first: nobody writes a default. */
function choicesOf(value: ValueSpec, initial: string | undefined): string[] | undefined {
  const values =
    value.kind === "boolean"
      ? ["true", "false"]
      : value.kind === "enum" && !value.list && !value.open && value.options.length <= longestChoice
        ? value.options.filter(({ deprecated }) => !deprecated).map((option) => option.value)
        : undefined;
  return values && [...values.filter((choice) => choice !== initial), ...values.filter((choice) => choice === initial)];
}

function escapeChoice(value: string): string {
  return escapeSnippet(value).replace(/[,|]/g, "\\$&");
}
