import { quoted } from "../words";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges a value that must be `true` or `false`. */
export function booleanMistake(name: string, value: string): ValueMistake | undefined {
  if (value === "true" || value === "false") {
    return undefined;
  }
  const lower = value.trim().toLowerCase();
  const meant = meanings.get(lower);
  return {
    span: wholeOf(value),
    message: `'${name}' must be 'true' or 'false'${value === "" ? "" : `, not ${quoted(value)}`}`,
    replacements: meant ? [meant, meant === "true" ? "false" : "true"] : ["true", "false"],
    isSure: meant !== undefined,
    ...(lower === meant && { doubt: "case" }),
  };
}

const meanings: ReadonlyMap<string, "true" | "false"> = new Map([
  ["true", "true"],
  ["yes", "true"],
  ["on", "true"],
  ["1", "true"],
  ["enabled", "true"],
  ["false", "false"],
  ["no", "false"],
  ["off", "false"],
  ["0", "false"],
  ["disabled", "false"],
]);
