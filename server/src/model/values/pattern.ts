import type { PatternValue, UnitRange } from "../../catalogue/spec";
import { either, plain, quoted } from "../words";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges a value of a certain form. */
export function patternMistake(name: string, value: string, spec: PatternValue): ValueMistake | undefined {
  const { pattern, form, sample, what, words = [], prefixes = [], emptyAllowed } = spec;
  if ((value === "" && emptyAllowed) || words.some((word) => word.value === value) || expression(pattern).test(value)) {
    return undefined;
  }
  // Names stand beside the pattern as examples alone.
  const listed = what === "name" ? [] : words.map((word) => `'${word.value}'`);
  const wanted =
    plain(form) + (listed.length > 1 ? `, or one of ${either(listed)}` : listed.map((word) => `, or ${word}`).join(""));
  const near = words.find((word) => word.value.toLowerCase() === value.toLowerCase());
  const beside = prefixes.find(({ prefix }) => value.startsWith(prefix));
  return {
    span: wholeOf(value),
    message: `'${name}' must be ${wanted}${value === "" ? "" : `, not ${quoted(value)}`}`,
    replacements: near ? [near.value] : completions(value, spec),
    isSure: near !== undefined,
    ...(beside && { beside }),
    // `WWxxxx` and shortened identifiers are what people publish; the prefix shows what is meant.
    ...(what === "sid" && { doubt: value.startsWith(sample.slice(0, 2)) ? "placeholder" : "unlisted" }),
  };
}

/** The number with the sign or the unit that it lacks, or the name without what is before its first point. */
function completions(value: string, { pattern, ranges = [] }: PatternValue): string[] {
  const candidates = /^\d+(?:\.\d+)?$/.test(value)
    ? ranges.map(({ unit }) => value + unit)
    : [/^\d/.test(value) ? `+${value}` : value.replace(/^\w+\./, "")];
  return value === ""
    ? []
    : [...candidates, keysMeant(value)].filter((candidate) => expression(pattern).test(candidate));
}

/** Keys by their names, and without what only sets them apart. */
function keysMeant(value: string): string {
  const named: Readonly<Record<string, string>> = { pound: "#", hash: "#", star: "*", asterisk: "*" };
  const lower = value.trim().toLowerCase();
  return Object.hasOwn(named, lower) ? named[lower]! : value.replace(/[\s-]/g, "");
}

const providers: Readonly<Record<UnitRange["of"], string>> = { polly: "Amazon Polly" };

export interface UnitRangeMistake extends ValueMistake {
  readonly range: UnitRange;
}

/** Judges the size of a number with its unit; what does not have the right form is `patternMistake`'s matter. */
export function unitRangeMistake(
  name: string,
  value: string,
  { ranges = [], pattern }: PatternValue,
): UnitRangeMistake | undefined {
  const [, digits = "", unit] = /^\+?(\d+(?:\.\d+)?)(\D+)$/.exec(value) ?? [];
  const range = ranges.find((candidate) => candidate.unit === unit);
  if (!range || !expression(pattern).test(value)) {
    return undefined;
  }
  const number = Number(digits);
  const right = Math.min(range.max, Math.max(range.min ?? 0, number));
  if (right === number) {
    return undefined;
  }
  const limit = `${right}${unit}`;
  const message = `'${name}' of ${value} is ${right < number ? "more" : "less"} than ${providers[range.of]} takes, which is ${limit}`;
  return { span: wholeOf(value), message, replacements: [limit], isSure: true, range };
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
