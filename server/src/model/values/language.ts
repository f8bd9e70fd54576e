import type { LanguageValue } from "../../catalogue/spec";
import { languageLists, regionNicknames } from "../../catalogue/values/languages";
import { nearest } from "../../text/nearest";
import { quoted } from "../words";
import { type ValueMistake, wholeOf } from "./value-mistake";

export interface LanguageContext {
  /** What Twilio takes without the attribute. */
  readonly default?: string | undefined;
  /** The element names a model of one provider, which has languages of its own. */
  readonly hasOwnModel: boolean;
}

/** Judges a language tag; upper and lower case are the same to everybody. */
export function languageMistake(
  name: string,
  value: string,
  spec: LanguageValue,
  context: LanguageContext,
): ValueMistake | undefined {
  const listed = listedTag(value, spec);
  if (listed || (spec.open && isAcceptable(value, spec, context))) {
    return undefined;
  }
  const span = wholeOf(value);
  const close = closeTags(value, spec, context);
  if (spec.open && withRegion.test(value)) {
    const [only, more] = close;
    const hint = only && !more ? `; did you mean '${only}'?` : "";
    const message = `${quoted(value)} is not among the languages that Twilio lists for '${name}'${hint}`;
    return { span, message, replacements: close, isSure: hint !== "", doubt: "unlisted" };
  }
  const hint = close[0] ? `; did you mean '${close[0]}'?` : "";
  const what = bare.test(value) && spec.open ? "has no region, and Twilio wants one here" : `is no value of '${name}'`;
  // Many documents name a language alone for speech; only recognition is known to mind (13331).
  if (spec.list === "say" && bare.test(value)) {
    return { span, message: `${quoted(value)} has no region${hint}`, replacements: close, doubt: "unlisted" };
  }
  const isSure = close.length === 1 || value.includes("_");
  return { span, message: `${quoted(value)} ${what}${hint}`, replacements: close, isSure };
}

const bare = /^[a-z]{2,3}$/i;
const withRegion = /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i;

function tagsOf({ list, words = [] }: LanguageValue): readonly string[] {
  return words.length === 0 ? languageLists[list] : [...languageLists[list], ...words.map(({ value }) => value)];
}

function listedTag(value: string, spec: LanguageValue): string | undefined {
  const tags = tagsOf(spec);
  const lower = value.toLowerCase();
  return tags.includes(value) ? value : tags.find((tag) => tag.toLowerCase() === lower);
}

/** Not listed, but nobody can say that it is wrong: other places than `<Say>` and `<Gather>` hand any tag on. */
function isAcceptable(value: string, { list }: LanguageValue, { hasOwnModel }: LanguageContext): boolean {
  const isClosed = list === "say" || (list === "gather" && !hasOwnModel);
  return !isClosed && (bare.test(value) || withRegion.test(value));
}

/** The same language in other regions, the default first, or else the nearest tag. */
function closeTags(value: string, spec: LanguageValue, context: LanguageContext): string[] {
  const mended = listedTag(withKnownRegion(value.replaceAll("_", "-")), spec);
  if (mended) {
    return [mended];
  }
  const [language] = value.toLowerCase().split(/[-_]/);
  const same = tagsOf(spec).filter((tag) => tag.toLowerCase().split("-")[0] === language);
  if (same.length === 0) {
    same.push(...tagsOfLanguage(value, tagsOf(spec)));
  }
  const rank = (tag: string) => (tag === (context.default ?? "en-US") ? 0 : isHome(tag) ? 1 : 2);
  same.sort((a, b) => rank(a) - rank(b));
  const near = same.length > 0 ? undefined : nearest(value, tagsOf(spec));
  return near ? [near] : same.slice(0, 6);
}

function withKnownRegion(tag: string): string {
  const [language, region = "", ...rest] = tag.split("-");
  const lower = region.toLowerCase();
  return Object.hasOwn(regionNicknames, lower) ? [language, regionNicknames[lower], ...rest].join("-") : tag;
}

/** `de-DE`: the country is called as its language is. */
function isHome(tag: string): boolean {
  const [language, region] = tag.toLowerCase().split("-");
  return language === region;
}

/** `english`: the tags of the language that is called so in English. */
function tagsOfLanguage(name: string, tags: readonly string[]): string[] {
  if (!/^[a-z]{4,20}$/i.test(name)) {
    return [];
  }
  names ??= new Intl.DisplayNames("en", { type: "language" });
  const codes = [...new Set(tags.map((tag) => tag.split("-")[0]!))];
  const code = codes.find((candidate) => names!.of(candidate)?.toLowerCase() === name.toLowerCase());
  return code === undefined ? [] : tags.filter((tag) => tag.split("-")[0] === code);
}

let names: Intl.DisplayNames | undefined;
