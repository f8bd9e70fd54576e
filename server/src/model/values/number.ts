import type { NumberValue } from "../../catalogue/spec";
import { either, quoted } from "../words";
import { numberMeant } from "./number-meant";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges whether the value is a number at all; its size is `rangeMistake`'s matter. */
export function numberMistake(name: string, value: string, spec: NumberValue): ValueMistake | undefined {
  if (isWord(value, spec) || form(spec).test(value)) {
    return undefined;
  }
  const meant = endless(value, spec) ?? numberMeant(value, spec);
  const words = spec.words?.map((word) => word.value) ?? [];
  return {
    span: wholeOf(value),
    message: `'${name}' must be ${wanted(spec)}${value === "" ? "" : `, not ${quoted(value)}`}`,
    replacements: meant ? [meant.text] : words,
    isSure: meant?.isExact === true,
  };
}

function endless(value: string, spec: NumberValue): ReturnType<typeof numberMeant> {
  const isMeant =
    spec.endless !== undefined && /^(?:infinit[ey]|endless|forever|always|unlimited)$/i.test(value.trim());
  return isMeant ? { text: String(spec.endless), isExact: true } : undefined;
}

/** Judges the size of a number; what is no number is `numberMistake`'s matter. */
export function rangeMistake(name: string, value: string, spec: NumberValue): ValueMistake | undefined {
  if (isWord(value, spec) || !form(spec).test(value)) {
    return undefined;
  }
  const number = Number(value);
  const span = wholeOf(value);
  const usualLimits = { min: spec.usualMin, max: spec.usualMax };
  const clamped = clamp(number, { ...spec, min: least(spec) });
  const seconds = inSeconds(number, spec);
  if (clamped !== number) {
    const usual = clamp(clamped, usualLimits);
    const usually = usual === clamped ? "" : `, usually ${usual} or ${usual < clamped ? "less" : "more"}`;
    const message = `'${name}' must be ${wanted(spec)}${usually}`;
    if (seconds !== undefined) {
      return { span, message: `${message}; did you mean ${seconds}?`, replacements: [seconds, usual].map(String) };
    }
    // Nobody who writes -1 is known to mean what never ends.
    const isEndless = usual === spec.endless;
    const replacements = (isEndless ? [usual + 1, usual] : [usual]).map(String);
    return { span, message, replacements, isSure: !isEndless };
  }
  if (spec.doubtfulMultiple && number >= 1000 && number % spec.doubtfulMultiple === 0) {
    const meant = String(Math.max(1, Math.round(number / 1000)));
    const message = `${value} seconds are ${Math.round(number / 60)} minutes; did you mean ${meant}?`;
    return { span, message, replacements: [meant], doubt: "unlikely" };
  }
  const usual = clamp(number, usualLimits);
  if (usual !== number) {
    const message = `'${name}' of ${value} is ${usual < number ? "more" : "less"} than the usual limit of ${usual}`;
    return seconds === undefined
      ? { span, message, replacements: [String(usual)], doubt: "unusual" }
      : {
          span,
          message: `${message}; did you mean ${seconds}?`,
          replacements: [seconds, usual].map(String),
          doubt: "unusual",
        };
  }
  return undefined;
}

/** The number for whoever has counted in milliseconds, where that is usual and the number itself is far too large. */
export function inSeconds(
  number: number,
  { unit, min, max, usualMin = min, usualMax = max }: NumberValue,
): number | undefined {
  const seconds = number / 1000;
  const isUsual = Number.isInteger(seconds) && clamp(seconds, { min: usualMin, max: usualMax }) === seconds;
  return unit === "seconds" && isUsual && usualMax !== undefined && number > 2 * usualMax ? seconds : undefined;
}

function isWord(value: string, { words = [] }: NumberValue): boolean {
  return words.some((word) => word.value === value);
}

function form({ kind, places }: NumberValue): RegExp {
  return kind === "integer"
    ? /^-?\d+$/
    : places === undefined
      ? /^-?\d+(\.\d+)?$/
      : new RegExp(`^-?\\d+(\\.\\d{1,${places}})?$`);
}

/** A number of seconds or people is never negative. */
function least({ min, unit }: NumberValue): number | undefined {
  return min ?? (unit ? 0 : undefined);
}

function clamp(
  number: number,
  {
    min = Number.NEGATIVE_INFINITY,
    max = Number.POSITIVE_INFINITY,
  }: { readonly min?: number | undefined; readonly max?: number | undefined },
): number {
  return Math.min(max, Math.max(min, number));
}

/** What may stand there, to follow "must be ". */
function wanted(spec: NumberValue): string {
  const { kind, unit, places, words = [] } = spec;
  const number = `${kind === "integer" ? "a whole number" : "a number"}${unit ? ` of ${unit}` : ""}`;
  const digits = places === undefined ? "" : ` with at most ${places} decimal places`;
  const range = rangeOf(spec);
  const listed = words.map(({ value }) => `'${value}'`);
  return range.startsWith(",") && listed.length > 0
    ? `${number}${range}${digits}, or ${either(listed)}`
    : either([`${number}${range}${digits}`, ...listed]);
}

function rangeOf(spec: NumberValue): string {
  const { max } = spec;
  const min = least(spec);
  if (min !== undefined && max !== undefined) {
    return ` from ${min} to ${max}`;
  }
  return min !== undefined ? `, ${min} or more` : max !== undefined ? ` up to ${max}` : "";
}
