import type { PatternValue } from "../../catalogue/spec";
import { either, plain, quoted } from "../words";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges a value of a certain form. */
export function patternMistake(name: string, value: string, spec: PatternValue): ValueMistake | undefined {
  const { pattern, form, sample, what, words = [], emptyAllowed } = spec;
  if ((value === "" && emptyAllowed) || words.some((word) => word.value === value) || expression(pattern).test(value)) {
    return undefined;
  }
  const wanted = either([plain(form), ...words.map((word) => `'${word.value}'`)]);
  const near = words.find((word) => word.value.toLowerCase() === value.toLowerCase());
  return {
    span: wholeOf(value),
    message: `'${name}' must be ${wanted}${value === "" ? "" : `, not ${quoted(value)}`}`,
    replacements: near ? [near.value] : [],
    isSure: near !== undefined,
    // `WWxxxx` and shortened identifiers are what people publish; the prefix shows what is meant.
    ...(what === "sid" && { doubt: value.startsWith(sample.slice(0, 2)) ? "placeholder" : "unlisted" }),
  };
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let known = expressions.get(pattern);
  if (!known) {
    known = new RegExp(`^(?:${pattern})$`);
    expressions.set(pattern, known);
  }
  return known;
}
