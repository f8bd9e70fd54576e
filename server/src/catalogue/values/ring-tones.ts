import type { ValueOption } from "../spec";

/** Countries whose ringing tone `<Dial ringTone>` can play, most used first. Source: the `twilio` package 6.2.0. */
const countries = [
  "us",
  "uk",
  "at",
  "au",
  "be",
  "bg",
  "br",
  "ch",
  "cl",
  "cn",
  "cz",
  "de",
  "dk",
  "ee",
  "es",
  "fi",
  "fr",
  "gr",
  "hu",
  "il",
  "in",
  "it",
  "jp",
  "lt",
  "mx",
  "my",
  "nl",
  "no",
  "nz",
  "ph",
  "pl",
  "pt",
  "ru",
  "se",
  "sg",
  "th",
  "tw",
  "ve",
  "za",
] as const;

const countryNames = new Intl.DisplayNames("en", { type: "region" });

export const ringTones: readonly ValueOption[] = [
  ...countries.map((country) => ({ value: country, documentation: `The ringing tone of ${nameOf(country)}.` })),
  { value: "us-old", documentation: "The older ringing tone of the United States." },
];

function nameOf(country: string): string {
  // The tones say `uk`, which is no code of ISO 3166-1.
  return countryNames.of(country === "uk" ? "GB" : country.toUpperCase()) ?? country;
}
