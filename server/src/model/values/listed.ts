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
  const tokens = spec.list ? tokensOf(value, spec.list) : [];
  if (tokens.length === 0) {
    return [notListed(name, value, wholeOf(value), spec)];
  }
  return tokens
    .filter(({ text }) => !isListed(text, spec))
    .map(({ text, span }) => wrongSeparator(text, span, spec) ?? notListed(name, text, span, spec));
}

/** The values that are offered to a person: those that Twilio has not retired. */
export function offered(options: readonly ValueOption[]): string[] {
  return options.filter(({ deprecated }) => !deprecated).map(({ value }) => value);
}

/** Whether there are few enough values to name them all. */
function isShort(values: readonly string[]): boolean {
  return values.length <= 6;
}

function isListed(text: string, { options, open, ignoresCase }: EnumValue): boolean {
  for (const { value } of options) {
    if (value === text) {
      return true;
    }
  }
  if (open !== undefined && (open === true || new RegExp(open).test(text))) {
    return true;
  }
  const lower = text.toLowerCase();
  return ignoresCase === true && options.some(({ value }) => value.toLowerCase() === lower);
}

function notListed(name: string, text: string, span: Span, { options }: EnumValue): ValueMistake {
  const values = offered(options);
  const all = options.map(({ value }) => value);
  const spelt = nearest(text.trim(), all) ?? answerMeant(text, all);
  const near = spelt ?? containing(text, values);
  const choices = values.map((value) => `'${value}'`);
  const hint = isShort(values) ? `: write ${either(choices)}` : near ? `; did you mean '${near}'?` : "";
  const rest = isShort(values) ? values.filter((value) => value !== near) : [];
  return {
    span,
    message: `${text === "" ? "An empty value" : quoted(text)} is no value of '${name}'${hint}`,
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

/** Values that are right but stand in a list with the other separator. */
function wrongSeparator(text: string, span: Span, spec: EnumValue): ValueMistake | undefined {
  const parts = text.split(spec.list === "space" ? /,/ : /\s+/).filter((part) => part !== "");
  if (!spec.list || parts.length < 2 || !parts.every((part) => isListed(part, spec))) {
    return undefined;
  }
  const [word, mark] = spec.list === "space" ? ["blanks", " "] : ["commas", ","];
  return { span, message: `These values are separated by ${word}`, replacements: [parts.join(mark)], isSure: true };
}
