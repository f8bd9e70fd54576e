import type { TextValue } from "../../catalogue/spec";
import { decode } from "../../syntax/references";
import { tokensOf } from "./token";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges how long a text is, and how many items a list has; numbers and addresses are other rules' matter. */
export function* textMistakes(name: string, value: string, spec: TextValue): Generator<ValueMistake> {
  const { list, maxLength, maxItems, maxItemLength, notEmpty, format } = spec;
  const span = wholeOf(value);
  const length = decode(value).length;
  if (notEmpty && value.trim() === "") {
    yield { span, message: `'${name}' may not be empty`, replacements: [] };
  } else if (maxLength !== undefined && length > maxLength) {
    yield { span, message: `'${name}' has ${length} characters, ${maxLength} are possible`, replacements: [] };
  } else if (format === "currency" && !/^[A-Za-z]{3}$/.test(value)) {
    yield { span, message: `'${name}' must be the three letters of a currency, not '${value}'`, replacements: [] };
  }
  const items = list && (maxItems ?? maxItemLength) !== undefined ? tokensOf(value, list) : [];
  if (maxItems !== undefined && items.length > maxItems) {
    yield { span, message: `'${name}' has ${items.length} items, ${maxItems} are possible`, replacements: [] };
  }
  for (const item of maxItemLength === undefined ? [] : items) {
    const characters = decode(item.text).length;
    if (characters > maxItemLength!) {
      const message = `This item of '${name}' has ${characters} characters, ${maxItemLength} are possible`;
      yield { span: item.span, message, replacements: [] };
    }
  }
}
