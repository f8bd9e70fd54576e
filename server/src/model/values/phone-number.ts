import { parsePhoneNumberFromString, validatePhoneNumberLength } from "libphonenumber-js/min";
import { remembered } from "./remembered";

/**
 * What is wrong with a phone number: `no-number`: it is something else; `placeholder`: an X stands
 * for a digit; `too-long`: more than 15 digits; `no-country`: a
 * country code is missing or does not exist; `wrong-length`: it has the code of North America, but not its ten digits;
 * `too-short-abroad` and `too-long-abroad`: no number of its country has so few, or so many, digits; `leading-zero`: no country code begins so; `trunk-zero`: behind the country code stands the 0 that is dialed inside of it only; `local`: a US number in its usual writing, which Twilio takes; `form`: it
 * holds more than `+` and digits.
 */
export interface PhoneNumberMistake {
  readonly kind:
    | "no-number"
    | "placeholder"
    | "too-long"
    | "wrong-length"
    | "too-short-abroad"
    | "too-long-abroad"
    | "leading-zero"
    | "trunk-zero"
    | "no-country"
    | "unknown-country"
    | "form"
    | "local";
  /** The number in E.164 form, where it is certain. */
  readonly e164?: string;
}

/** Judges a number to be called. Emergency and other short numbers, of up to six digits, are right. */
export function phoneNumberMistake(text: string): PhoneNumberMistake | undefined {
  if (!isWrittenAsNumber(text)) {
    return { kind: isPlaceholder(text) ? "placeholder" : "no-number" };
  }
  const digits = text.replace(/\D/g, "");
  if (digits.length > maximumDigits) {
    return { kind: "too-long" };
  }
  const isPlain = /^\+?\d+$/.test(text);
  if (text.startsWith("+")) {
    return withCountry(digits, isPlain);
  }
  if (digits.length <= 6 && isPlain) {
    return undefined;
  }
  const national = /^1?([2-9]\d{9})$/.exec(digits)?.[1];
  if (national) {
    return { kind: "local", e164: `+1${national}` };
  }
  if (digits.startsWith("0")) {
    const international = digits.startsWith("00") ? digits.slice(2) : undefined;
    return { kind: "leading-zero", ...(international && hasCountry(international) && { e164: `+${international}` }) };
  }
  return { kind: "no-country", ...(isValid(digits) && { e164: `+${digits}` }) };
}

/** Whether the text reads as a phone number at all: Twilio knows what to do with it, or tries. */
export function readsAsPhoneNumber(text: string): boolean {
  const { length } = text.replace(/\D/g, "");
  return isWrittenAsNumber(text) && length >= 3 && length <= maximumDigits;
}

/** A number in E.164 form as people read it, `+1 415 555 0100`; any other text as it is. */
export function readablePhoneNumber(text: string): string {
  const american = /^\+1([2-9]\d\d)(\d{3})(\d{4})$/.exec(text);
  // Most numbers are such, and the library takes 40 µs for one: an outline may hold a thousand.
  return american ? `+1 ${american[1]} ${american[2]} ${american[3]}` : formatted(text, readable);
}

const formatted = remembered((text: string) =>
  /^\+\d{7,15}$/.test(text) ? (parsePhoneNumberFromString(text)?.formatInternational() ?? text) : text,
);
/** What the memory is of. */
const readable = {};

/** `+1415XXXXXXX`: how people publish a number without publishing it. */
export function isPlaceholder(text: string): boolean {
  return /^\+?[\d\s().-]*[Xx]{2}[\dXx\s().-]*$/.test(text);
}

/** Source: https://www.itu.int/rec/T-REC-E.164 */
const maximumDigits = 15;

/** Whether nothing but digits, at least one, and what people write between them stands there. */
function isWrittenAsNumber(text: string): boolean {
  return /^\+?[\d\s().\-/]*$/.test(text) && /\d/.test(text);
}

function withCountry(digits: string, isPlain: boolean): PhoneNumberMistake | undefined {
  if (digits.startsWith("0") || (digits.length >= fewestDigits && !hasCountry(digits))) {
    return { kind: digits.startsWith("0") ? "leading-zero" : "unknown-country" };
  }
  // Who wrote digits alone may know that it works: some networks drop the 0.
  const e164 = isPlain ? undefined : withoutTrunkZero(digits);
  if (e164) {
    return { kind: "trunk-zero", e164 };
  }
  const isNorthAmerican = digits.startsWith("1");
  if (isNorthAmerican && digits.length !== 11) {
    return { kind: "wrong-length" };
  }
  const length = isNorthAmerican ? undefined : lengthAbroad(digits);
  if (length) {
    return { kind: length };
  }
  return isPlain ? undefined : { kind: isNorthAmerican ? "local" : "form", e164: `+${digits}` };
}

/**
 * `+49 (0)30 12345` and `+440 7911 123456`: the 0 is dialed inside of the country only. `undefined` where there is none, as
 * in Italy, whose numbers keep it.
 */
function withoutTrunkZero(digits: string): string | undefined {
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  const isShorter =
    parsed?.number === `+${digits.replace(`${parsed?.countryCallingCode}0`, `${parsed?.countryCallingCode}`)}`;
  return parsed?.isValid() && isShorter && parsed.number !== `+${digits}` ? parsed.number : undefined;
}

/** By the lengths that numbers of the country have, whatever they are for; of its smaller neighbours with the same code too. */
function lengthAbroad(digits: string): "too-short-abroad" | "too-long-abroad" | undefined {
  const reason = validatePhoneNumberLength(`+${digits}`);
  return reason === "TOO_SHORT" ? "too-short-abroad" : reason === "TOO_LONG" ? "too-long-abroad" : undefined;
}

/** Whether a country, or a service of the whole world, has the code with which the digits begin. */
function hasCountry(digits: string): boolean {
  if (digits.length < fewestDigits) {
    return false;
  }
  // No code has more than three digits, so the first three decide.
  const beginning = digits.slice(0, 3);
  let known = countryCodes.get(beginning);
  if (known === undefined) {
    known = parsePhoneNumberFromString(`+${digits}`)?.countryCallingCode !== undefined;
    countryCodes.set(beginning, known);
  }
  return known;
}

/** With fewer digits a number may be unreadable for its length, not for its code. */
const fewestDigits = 7;
const countryCodes = new Map<string, boolean>();

function isValid(digits: string): boolean {
  return parsePhoneNumberFromString(`+${digits}`)?.isValid() === true;
}
