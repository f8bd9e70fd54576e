import type { AttributeSpec, Condition, ElementSpec, NumberValue, ValueOption, ValueSpec } from "../../catalogue/spec";
import { asksForItem, differentValues } from "../../model/condition";
import { isRequired } from "../../model/element-spec";

/**
 * The line of facts below the name of an element's attribute: values, range, default, condition; empty where nothing is
 * known. `parent` is the name of the element around it, where there is one.
 */
export function attributeFacts(element: ElementSpec, attribute: AttributeSpec, parent: string | undefined): string {
  const facts = [
    requiredFact(attribute, parent),
    valueFacts(attribute.value),
    defaultFact(attribute),
    ...(attribute.appliesWhen ?? []).map((condition) => conditionFact(element, condition)),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function requiredFact(attribute: AttributeSpec, parent: string | undefined): string {
  if (parent === undefined && attribute.requiredUnder) {
    return `**required** in ${alternatives(attribute.requiredUnder.map((name) => code(`<${name}>`)))}`;
  }
  return isRequired(attribute, parent) ? "**required**" : "";
}

function defaultFact({ default: value, defaultNote: note }: AttributeSpec): string {
  if (value !== undefined) {
    return `default ${code(value)}${note ? ` (${note})` : ""}`;
  }
  return note ? `default: ${note}` : "";
}

/** `only with record set to a or b`; the attribute of an ancestor is named with it. */
function conditionFact(element: ElementSpec, condition: Condition): string {
  const { attribute, of, values, not, orAbsent } = condition;
  const name = of ? `${code(attribute)} of ${code(`<${of}>`)}` : code(attribute);
  const named = alternatives(differentValues(values ?? not ?? []).map(code));
  if (values) {
    return asksForItem(element, condition)
      ? `only with ${named} in ${name}`
      : orAbsent
        ? `only without ${name}, or with it set to ${named}`
        : `only with ${name} set to ${named}`;
  }
  if (not) {
    return orAbsent ? `only where ${name} is not ${named}` : `only with ${name} set, but not to ${named}`;
  }
  return `only with ${name}`;
}

/** What may be written as the value, in a few words. */
function valueFacts(value: ValueSpec): string {
  switch (value.kind) {
    case "boolean":
      return `${code("true")} or ${code("false")}`;
    case "enum":
      return enumFacts(value.options, value.list, value.open !== undefined);
    case "integer":
    case "decimal":
      return numberFacts(value);
    case "url":
      return `${value.absolute ? "absolute " : ""}URL${value.schemes ? ` (${value.schemes.map(code).join(", ")})` : ""}`;
    case "language":
      return "language tag";
    case "voice":
      return "name of a voice";
    case "pattern":
      return value.form;
    case "text":
      return value.maxLength === undefined ? "text" : `text of up to ${thousands(value.maxLength)} characters`;
  }
}

const longestList = 8;

function enumFacts(options: readonly ValueOption[], list: "space" | "comma" | undefined, isOpen: boolean): string {
  const prefix = list ? `list, separated by ${list === "space" ? "blanks" : "commas"}: ` : "";
  if (options.length > longestList) {
    return `${prefix}one of ${options.length} values`;
  }
  const names = options.map(({ value }) => code(value));
  return prefix + (list ? names.join(", ") : alternatives(isOpen ? [...names, "another"] : names));
}

/** The usual limits where there are some: what lies between them and the others, few people want. */
function numberFacts({ kind, unit, words = [], ...limits }: NumberValue): string {
  const min = limits.usualMin ?? limits.min;
  const max = limits.max ?? limits.usualMax;
  const range =
    min !== undefined && max !== undefined
      ? `${thousands(min)} to ${thousands(max)}`
      : min !== undefined
        ? `${thousands(min)} or more`
        : max !== undefined
          ? `up to ${thousands(max)}`
          : `${kind === "integer" ? "whole number" : "number"}${unit ? " of" : ""}`;
  const measured = unit ? `${range} ${unit}` : range;
  return alternatives([measured, ...words.map(({ value }) => code(value))]);
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

function code(text: string): string {
  return text === "" ? "empty" : `\`${text}\``;
}

function thousands(number: number): string {
  return number.toLocaleString("en-US");
}
