import type { NumberValue } from "../../catalogue/spec";

/** What somebody meant who wrote something that is no number of that kind. */
export interface MeantNumber {
  readonly text: string;
  /** It says the same; otherwise it is rounded. */
  readonly isExact: boolean;
}

/**
 * Reads `10 seconds`, `2m`, `$5` or `1,000` in the unit of the spec; `undefined` where the text has no unit that can be
 * converted, or where the conversion leaves a fraction that the number may not have.
 */
export function numberMeant(text: string, spec: NumberValue): MeantNumber | undefined {
  const [, digits, suffix] =
    /^[$€£¥]?\+?(\d{1,9}(?:\.\d{1,9})?|\d{1,3}(?:,\d{3}){1,2})\s*([a-z]*)\.?$/i.exec(text.trim()) ?? [];
  if (digits === undefined || suffix === undefined) {
    return undefined;
  }
  const factor = suffix === "" ? { times: 1, over: 1 } : factorOf(suffix.toLowerCase(), spec.unit);
  if (factor === undefined) {
    return undefined;
  }
  const number = (Number(digits.replaceAll(",", "")) * factor.times) / factor.over;
  const rounded = round(number, spec);
  const isExact = rounded === number && !isAmbiguous(digits);
  // `500ms` is neither 0 nor 1 second.
  return isExact || suffix === "" ? { text: String(rounded), isExact } : undefined;
}

interface Factor {
  readonly times: number;
  readonly over: number;
}

const milliseconds: Readonly<Record<string, number>> = {
  ...named(1, "ms", "msec", "msecs", "millis", "millisecond", "milliseconds"),
  ...named(1000, "s", "sec", "secs", "second", "seconds"),
  ...named(60_000, "m", "min", "mins", "minute", "minutes"),
  ...named(3_600_000, "h", "hr", "hrs", "hour", "hours"),
};

function named(factor: number, ...names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, factor]));
}

function factorOf(suffix: string, unit: NumberValue["unit"]): Factor | undefined {
  if (unit === "seconds" || unit === "milliseconds") {
    const times = Object.hasOwn(milliseconds, suffix) ? milliseconds[suffix] : undefined;
    return times === undefined ? undefined : { times, over: unit === "seconds" ? 1000 : 1 };
  }
  const isUnit = suffix === unit || `${suffix}s` === unit || (unit === "times" && suffix === "x");
  return isUnit ? { times: 1, over: 1 } : undefined;
}

function round(number: number, { kind, places }: NumberValue): number {
  return kind === "integer" ? Math.round(number) : places === undefined ? number : Number(number.toFixed(places));
}

/** In half of the world `1.000` is a thousand. */
function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
}
