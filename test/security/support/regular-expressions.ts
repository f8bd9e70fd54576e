import { readdirSync, readFileSync } from "node:fs";

export interface FoundExpression {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Comments, strings and templates, so that nothing in them is taken for an expression; then the literals themselves. */
const token =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=(?:^|[(,=:[!&|?{};>+])\s*|return\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm;

/** A string or a template, with what makes it a raw one. */
const written = String.raw`(String\.raw)?("(?:\\.|[^"\\\n])*"|${"`"}(?:\\[\s\S]|[^${"`"}\\])*${"`"})`;
const made = new RegExp(String.raw`new RegExp\(\s*${written}(?:,\s*"(\w+)")?`, "g");
const constant = new RegExp(String.raw`const (\w+)(?:: string)? =\s*(?:${written}|(\d+);)`, "g");

/** Every regular expression that the files of the folder write, as a literal or as a string, each once. */
export function regularExpressionsIn(folder: string): FoundExpression[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
  const texts = new Map(files.map((path) => [path, readFileSync(path, "utf8")]));
  const constants = new Map([...texts.values()].flatMap(constantsIn));
  const found = new Map<string, FoundExpression>();
  const add = (path: string, source: string, flags: string) =>
    found.set(`/${source}/${flags}`, { path, source, flags });
  for (const [path, text] of texts) {
    for (const [, source, flags = ""] of text.matchAll(token)) {
      if (source !== undefined) {
        add(path, source, flags);
      }
    }
    const imported = new Set(Array.from(text.matchAll(/^import .*/gm), ([line]) => line.match(/\w+/g) ?? []).flat());
    const known = new Map([...constants].filter(([name]) => imported.has(name)).concat(constantsIn(text)));
    for (const [, isRaw, literal, flags = ""] of text.matchAll(made)) {
      add(path, valueWritten(literal!, isRaw !== undefined, known), flags);
    }
  }
  return [...found.values()];
}

interface Literal {
  readonly text: string;
  readonly isRaw: boolean;
}

function constantsIn(text: string): [string, Literal][] {
  return Array.from(text.matchAll(constant), ([, name, raw, literal, number]) => [
    name!,
    { text: literal ?? `"${number}"`, isRaw: raw !== undefined },
  ]);
}

/** What is not known stands for a word. */
function valueWritten(literal: string, isRaw: boolean, known: ReadonlyMap<string, Literal>, depth = 0): string {
  const inner = literal.slice(1, -1);
  const text = isRaw ? inner : inner.replace(/\\([\s\S])/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
  return text.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const value = known.get(name);
    return value && depth < 5 ? valueWritten(value.text, value.isRaw, known, depth + 1) : "word";
  });
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", s: " ", w: "a", d: "0", S: "a", W: " " };
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);

/** How many characters, words and beginnings of an expression are tried. */
const most = 10;

/** A text of at least that many characters. */
export type HostileText = (length: number) => string;

/**
 * Texts that the expression is likely to take long for: what it is made of, repeated alone and in pairs, behind what it may
 * begin with, before what it cannot end with.
 */
export function* hostileTexts(source: string): Generator<HostileText> {
  const plain = source.replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, "(");
  const classes = Array.from(plain.matchAll(/\[\^?((?:\\.|[^\]\\])*)\]/g), ([, members]) => unescaped(members!));
  const words = plain
    .replace(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}/gi, "|")
    .split(/(?<!\\)[()|?*+.^$]|\{\d+,?\d*\}/)
    .map(unescaped)
    .filter((word) => word !== "");
  const characters = new Set([
    " ",
    "a",
    "0",
    "\n",
    ...classes.join("").slice(0, most),
    ...words.join("").slice(0, most),
  ]);
  const units = [...new Set([...words.slice(0, most), ...characters])].slice(0, 2 * most);
  const pairs = units.slice(0, most).flatMap((one) => units.slice(0, most).map((other) => one + other));
  const text = (beginning: string, unit: string) => (length: number) =>
    `${beginning}${unit.repeat(Math.ceil(length / unit.length))}\u0001`;
  for (const unit of [...units, ...pairs]) {
    for (const beginning of new Set(["", words[0] ?? "", words.slice(0, 2).join("")])) {
      yield text(beginning, unit);
    }
  }
  for (const beginning of beginningsOf(source)) {
    for (const unit of units) {
      yield text(beginning, unit);
    }
  }
}

/** For each thing that the expression repeats without end, the shortest text that leads there. */
export function beginningsOf(source: string): Set<string> {
  const found = new Set<string>();
  let at = 0;

  /** Reads up to `)`, or the end; gives what the first alternative takes. `before`: what leads here. */
  function alternatives(before: string): string {
    const samples = [sequence(before)];
    while (source[at] === "|") {
      at++;
      samples.push(sequence(before));
    }
    return samples[0]!;
  }

  function sequence(before: string): string {
    let taken = "";
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const sample = atom(before + taken);
      const [quantifier = "", fewest] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at)) ?? [];
      at += quantifier.length;
      if (/^[*+]|,\}/.test(quantifier)) {
        found.add(before + taken);
      }
      const times = /^[*?]/.test(quantifier) ? 0 : Math.min(Number(fewest ?? 1), most);
      taken += sample.repeat(times);
    }
    return taken;
  }

  function atom(before: string): string {
    const rest = source.slice(at);
    if (rest[0] === "(") {
      const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)!;
      at += opening.length;
      const sample = alternatives(before);
      at++;
      return /[=!]$/.test(opening) ? "" : sample;
    }
    const [one] = /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\k<\w+>|\\u[\da-fA-F]{4}|\\[\s\S]|[\s\S])/.exec(
      rest,
    )!;
    at += one.length;
    if (/^[\^$]$|^\\[bBk\d]/.test(one)) {
      return "";
    }
    return one.startsWith("[") || one === "." || one.length > 2 ? memberOf(one) : unescaped(one);
  }

  alternatives("");
  return new Set([...found].slice(0, 2 * most));
}

/** A character that the class takes. */
function memberOf(written: string): string {
  const expression = new RegExp(written, /\\[pP]/.test(written) ? "u" : "");
  return [..." a0A.-\n<>\"'{}%@#$&;:=/\\|()[],_+*?!é“"].find((character) => expression.test(character)) ?? "a";
}
