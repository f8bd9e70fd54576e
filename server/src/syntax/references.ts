import { predefinedEntities } from "../text/predefined-entities";
import { isName } from "./names";
import type { SyntaxProblem } from "./tree";

const reference = /&(#x?[0-9a-zA-Z]*|[^\s&<>"'#;]*)?(;?)/g;

/** The names of the entities that a document declares; `"any"` where they may be declared in another file. */
export type DeclaredEntities = ReadonlySet<string> | "any";

export const noEntities: DeclaredEntities = new Set<string>();

/** What a DOCTYPE declares, from its `<` to its `>`. */
export function declaredEntities(doctype: string): DeclaredEntities {
  const subset = doctype.indexOf("[");
  const outside = subset < 0 ? doctype : doctype.slice(0, subset);
  if (/\s(SYSTEM|PUBLIC)\s/.test(outside) || /%[^\s;%]+;/.test(doctype)) {
    return "any";
  }
  return new Set(Array.from(doctype.matchAll(/<!ENTITY\s+([^\s%]+)\s/g), ([, name]) => name!));
}

/** What is wrong with the `&`s of a text or an attribute value that begins at the offset `base`. */
export function* referenceProblems(text: string, base: number, declared: DeclaredEntities): Generator<SyntaxProblem> {
  for (const match of text.matchAll(reference)) {
    const [whole, name = "", semicolon] = match;
    const start = base + match.index;
    const span = { start, end: start + whole.length };
    if (name.startsWith("#") && semicolon) {
      if (!isCharacter(codePoint(name))) {
        yield { kind: "bad-character-reference", span, name: whole };
      }
    } else if (!semicolon || !isName(name)) {
      yield { kind: "raw-ampersand", span: { start, end: start + 1 } };
    } else if (!predefinedEntities.has(name) && declared !== "any" && !declared.has(name)) {
      yield { kind: "unknown-entity", span, name };
    }
  }
}

/** The text that a conforming parser hands on: entities and character references resolved, unknown ones kept. */
export function decode(text: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(/&(?:#(x[0-9a-fA-F]+|\d+)|([a-z]{2,4}));/g, (whole, number?: string, name?: string) => {
    if (name) {
      return predefinedEntities.get(name) ?? whole;
    }
    const code = codePoint(`#${number}`);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** `NaN` where it is no number. */
function codePoint(reference: string): number {
  const hexadecimal = /^#x([0-9a-fA-F]+)$/.exec(reference);
  const decimal = /^#(\d+)$/.exec(reference);
  return hexadecimal ? Number.parseInt(hexadecimal[1]!, 16) : decimal ? Number.parseInt(decimal[1]!, 10) : Number.NaN;
}

/** Source: https://www.w3.org/TR/xml/#NT-Char */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
