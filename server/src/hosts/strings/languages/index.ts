import type { Formatting } from "../escapes";
import { cSharp } from "./c-sharp";
import { go } from "./go";
import { java } from "./java";
import type { GrammarLanguage } from "./literals";
import { php } from "./php";
import { python } from "./python";
import { ruby } from "./ruby";
import { rust } from "./rust";
import { script } from "./script";

/** A language of programs in whose strings TwiML is found. */
export interface HostLanguage {
  /** As editors call it, and as the setting `twiml.embedded` does. */
  readonly id: string;
  /** How the names of its programs end, in small letters. */
  readonly extensions: readonly string[];
  /** `undefined` for Kotlin, which has no grammar: its strings are found without one. */
  readonly syntax: GrammarLanguage | undefined;
  /** What its function named "format" reads in a string. */
  readonly formatted: Formatting;
  /** Its programs write XML by calls of a builder, too. */
  readonly hasBuilders?: true;
}

export const hostLanguages: readonly HostLanguage[] = [
  { id: "javascript", extensions: ["js", "mjs", "cjs"], syntax: script("javascript"), formatted: "percent" },
  { id: "javascriptreact", extensions: ["jsx"], syntax: script("javascript"), formatted: "percent" },
  { id: "typescript", extensions: ["ts", "mts", "cts"], syntax: script("typescript"), formatted: "percent" },
  { id: "typescriptreact", extensions: ["tsx"], syntax: script("tsx"), formatted: "percent" },
  { id: "python", extensions: ["py"], syntax: python, formatted: "braces" },
  { id: "php", extensions: ["php", "phtml"], syntax: php, formatted: "percent" },
  { id: "ruby", extensions: ["rb", "builder", "ru"], syntax: ruby, formatted: "percent", hasBuilders: true },
  { id: "csharp", extensions: ["cs"], syntax: cSharp, formatted: "braces" },
  { id: "java", extensions: ["java"], syntax: java, formatted: "percent" },
  { id: "go", extensions: ["go"], syntax: go, formatted: "percent" },
  { id: "kotlin", extensions: ["kt", "kts"], syntax: undefined, formatted: "percent" },
  { id: "rust", extensions: ["rs"], syntax: rust, formatted: "braces" },
];

export function hostLanguage(id: string): HostLanguage | undefined {
  return hostLanguages.find((language) => language.id === id);
}
