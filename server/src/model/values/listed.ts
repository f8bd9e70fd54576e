import type { EnumValue, ValueOption } from "../../catalogue/spec";
import { nearest } from "../../text/nearest";
import type { Span } from "../../text/span";
import { either } from "../words";
import { tokensOf } from "./token";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges a value, or each item of a list, against the values that are listed. */
export function* listedMistakes(name: string, value: string, spec: EnumValue): Generator<ValueMistake> {
  const tokens = spec.list ? tokensOf(value, spec.list) : [{ text: value, span: wholeOf(value) }];
  if (tokens.length === 0) {
    yield notListed(name, value, wholeOf(value), spec);
  }
  for (const { text, span } of tokens) {
    if (!isListed(text, spec)) {
      yield wrongSeparator(text, span, spec) ?? notListed(name, text, span, spec);
    }
  }
}

/** The values that are offered to a person: those that Twilio has not retired. */
export function offered(options: readonly ValueOption[]): string[] {
  return options.filter(({ deprecated }) => !deprecated).map(({ value }) => value);
}

/** Whether there are few enough values to name them all. */
export function isShort(values: readonly string[]): boolean {
  return values.length <= 6;
}

function isListed(text: string, { options, open, ignoresCase }: EnumValue): boolean {
  const lower = text.toLowerCase();
  return (
    open === true ||
    (open !== undefined && new RegExp(open).test(text)) ||
    options.some(({ value }) => value === text || (ignoresCase && value.toLowerCase() === lower))
  );
}

function notListed(name: string, text: string, span: Span, { options }: EnumValue): ValueMistake {
  const values = offered(options);
  const near = nearest(
    text.trim(),
    options.map(({ value }) => value),
  );
  const quoted = values.map((value) => `'${value}'`);
  const hint = isShort(values) ? `: write ${either(quoted)}` : near ? `; did you mean '${near}'?` : "";
  const rest = isShort(values) ? values.filter((value) => value !== near) : [];
  return {
    span,
    message: `${text === "" ? "An empty value" : `'${text}'`} is no value of '${name}'${hint}`,
    replacements: near ? [near, ...rest] : rest,
    isSure: near !== undefined || rest.length === 1,
    ...(near?.toLowerCase() === text.toLowerCase() && { doubt: "case" }),
  };
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
