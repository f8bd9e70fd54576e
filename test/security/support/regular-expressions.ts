import { readdirSync, readFileSync } from "node:fs";

export interface FoundExpression {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Comments, strings and templates, so that nothing in them is taken for an expression; then the literals themselves. */
const token =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=(?:^|[(,=:[!&|?{};>+])\s*|return\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm;

/** Every regular expression that the files of the folder write as such, each once. */
export function regularExpressionsIn(folder: string): FoundExpression[] {
  const found = new Map<string, FoundExpression>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts")) {
      continue;
    }
    const path = `${folder}/${file.replaceAll("\\", "/")}`;
    for (const [, source, flags = ""] of readFileSync(path, "utf8").matchAll(token)) {
      if (source !== undefined) {
        found.set(`/${source}/${flags}`, { path, source, flags });
      }
    }
  }
  return [...found.values()];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", s: " ", w: "a", d: "0", S: "a", W: " " };
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);

/** How many characters and words of an expression are tried. */
const most = 10;

/**
 * Texts of that length that the expression is likely to take long for: what it is made of, repeated alone and in pairs,
 * behind what it may begin with, before what it cannot end with.
 */
export function* hostileTexts(source: string, length: number): Generator<string> {
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
  for (const unit of [...units, ...pairs]) {
    const repeated = unit.repeat(Math.ceil(length / unit.length));
    for (const beginning of new Set(["", words[0] ?? "", words.slice(0, 2).join("")])) {
      yield `${beginning}${repeated}\u0001`;
    }
  }
}
