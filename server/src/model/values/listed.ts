import type { EnumValue, ValueOption } from "../../catalogue/spec";
import { nearest } from "../../text/nearest";
import type { Span } from "../../text/span";
import { either, quoted } from "../words";
import { tokensOf } from "./token";
import { noMistakes, type ValueMistake, wholeOf } from "./value-mistake";

/** Judges a value, or each item of a list, against the values that are listed. */
export function listedMistakes(name: string, value: string, spec: EnumValue): readonly ValueMistake[] {
  if (isListed(value, spec)) {
    return noMistakes;
  }
  if (isOpenTo(value, spec)) {
    return misspelt(name, value, spec);
  }
  const whole = wrongSeparator(value, wholeOf(value), spec);
  if (whole) {
    return [whole];
  }
  const tokens = spec.list ? tokensOf(value, spec.list) : [];
  if (tokens.length === 0) {
    return [notListed(name, value, wholeOf(value), spec)];
  }
  return tokens
    .filter(({ text }) => !isListed(text, spec) && !isOpenTo(text, spec))
    .map(({ text, span }) => wrongSeparator(text, span, spec) ?? notListed(name, text, span, spec));
}

/** The values that a person is told of: those that are documented. */
export function offered(options: readonly ValueOption[]): string[] {
  return options.filter(isDocumented).map(({ value }) => value);
}

/** Whether Twilio's current pages or its helper libraries have the value. Others are legal, but nobody is led to them. */
export function isDocumented({ sources }: ValueOption): boolean {
  return !sources || sources.some((source) => source !== "older" && source !== "errors");
}

const mostNamed = 10;

/** Of whole numbers that follow each other, only the first and the last. */
function rangeOf(values: readonly string[]): string | undefined {
  const isRow = values.length > 2 && values.every((value, index) => value === String(Number(values[0]) + index));
  return isRow ? `a number from ${values[0]} to ${values.at(-1)}` : undefined;
}

/** Whether there are few enough values to name them all. */
function isShort(values: readonly string[]): boolean {
  return values.length <= 6;
}

function isListed(text: string, { options, ignoresCase }: EnumValue): boolean {
  for (const { value } of options) {
    if (value === text) {
      return true;
    }
  }
  const lower = text.toLowerCase();
  return ignoresCase === true && options.some(({ value }) => value.toLowerCase() === lower);
}

function isOpenTo(text: string, { open }: EnumValue): boolean {
  return open !== undefined && (open === true || new RegExp(open).test(text));
}

/** A value that may be legal, but is nearly one that is listed. Another number in it makes it another model. */
function misspelt(name: string, text: string, { options }: EnumValue): readonly ValueMistake[] {
  const digits = text.replace(/\D/g, "");
  const candidates = options.map(({ value }) => value).filter((value) => value.replace(/\D/g, "") === digits);
  const near = nearest(text, candidates);
  // Where only case differs, no page says that it matters.
  if (near === undefined || near.toLowerCase() === text.toLowerCase()) {
    return noMistakes;
  }
  const message = `${quoted(text)} is not a listed value for '${name}'; did you mean '${near}'?`;
  return [{ span: wholeOf(text), message, replacements: [near], doubt: "unlisted" }];
}

function notListed(name: string, text: string, span: Span, { options }: EnumValue): ValueMistake {
  const values = offered(options);
  const all = options.map(({ value }) => value);
  const spelt = nearest(text.trim(), all) ?? answerMeant(text, all);
  const near = spelt ?? containing(text, values);
  const choices = values.map((value) => `'${value}'`);
  // Who has no likely value before them is helped by a longer list, too.
  const isNamed = isShort(values) || (near === undefined && values.length <= mostNamed);
  const hint = isNamed ? `: write ${rangeOf(values) ?? either(choices)}` : near ? `; did you mean '${near}'?` : "";
  const rest = isNamed ? values.filter((value) => value !== near) : [];
  return {
    span,
    message: `${text === "" ? "An empty value" : quoted(text)} is not a valid value for '${name}'${hint}`,
    replacements: near ? [near, ...rest] : rest,
    isSure: spelt !== undefined || (near === undefined && rest.length === 1),
    ...(near?.toLowerCase() === text.toLowerCase() && { doubt: "case" }),
  };
}

/** `both_tracks` for `both`, where no other value has it in it. */
function containing(text: string, values: readonly string[]): string | undefined {
  const lower = text.trim().toLowerCase();
  const found = lower.length < 4 ? [] : values.filter((value) => value.toLowerCase().includes(lower));
  return found.length === 1 ? found[0] : undefined;
}

/** `yes` where `true` is among the values, and `no` where `false` is. */
function answerMeant(text: string, values: readonly string[]): string | undefined {
  const meant = /^(?:yes|on|1)$/i.test(text) ? "true" : /^(?:no|off|0)$/i.test(text) ? "false" : undefined;
  return meant !== undefined && values.includes(meant) ? meant : undefined;
}

/** Values that are right but stand in a list with the other separator, or with both. */
function wrongSeparator(text: string, span: Span, spec: EnumValue): ValueMistake | undefined {
  const parts = text.split(/[\s,]+/).filter((part) => part !== "");
  const wrong = spec.list === "space" ? "," : " ";
  if (!spec.list || !text.includes(wrong) || parts.length < 1 || !parts.every((part) => isListed(part, spec))) {
    return undefined;
  }
  const [word, mark] = spec.list === "space" ? ["blanks", " "] : ["commas", ","];
  return {
    span,
    message: `These values must be separated by ${word}${text.includes(mark) ? " alone" : ""}`,
    replacements: [parts.join(mark)],
    isSure: true,
  };
}
