import type { TextValue } from "../../catalogue/spec";
import { decode } from "../../syntax/references";
import { quoted } from "../words";
import { tokensOf } from "./token";
import { noMistakes, type ValueMistake, wholeOf } from "./value-mistake";

/** Judges how long a text is, and how many items a list has; numbers and addresses are other rules' matter. */
export function textMistakes(name: string, value: string, spec: TextValue): readonly ValueMistake[] {
  const whole = wholeMistake(name, value, spec);
  if (whole) {
    return [{ span: wholeOf(value), message: whole, replacements: [] }];
  }
  return spec.maxItemLength === undefined ? noMistakes : itemMistakes(name, value, spec.maxItemLength, spec.list);
}

function wholeMistake(
  name: string,
  value: string,
  { list, maxLength, maxItems, notEmpty, format }: TextValue,
): string | undefined {
  if (notEmpty && value.trim() === "") {
    return `'${name}' may not be empty`;
  }
  if (maxLength !== undefined && value.length > maxLength && decode(value).length > maxLength) {
    return `'${name}' has ${decode(value).length} characters, but only ${maxLength} are allowed`;
  }
  if (format === "currency" && !/^[A-Za-z]{3}$/.test(value)) {
    return `'${name}' must be the three letters of a currency, not ${quoted(value)}`;
  }
  const count = list && maxItems !== undefined ? tokensOf(value, list).length : 0;
  return maxItems !== undefined && count > maxItems
    ? `'${name}' has ${count} items, ${maxItems} are possible`
    : undefined;
}

function itemMistakes(name: string, value: string, limit: number, list: TextValue["list"]): ValueMistake[] {
  return tokensOf(value, list ?? "comma")
    .map(({ text, span }) => ({ length: decode(text).length, span }))
    .filter(({ length }) => length > limit)
    .map(({ length, span }) => ({
      span,
      message: `This item of '${name}' has ${length} characters, but only ${limit} are allowed`,
      replacements: [],
    }));
}
