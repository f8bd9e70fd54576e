import { isName } from "./names";
import type { SyntaxProblem } from "./tree";

const entities = new Set(["amp", "lt", "gt", "quot", "apos"]);
const reference = /&(#x?[0-9a-zA-Z]*|[^\s&<>"'#;]*)?(;?)/g;

/**
 * What is wrong with the `&`s of a text or an attribute value. Offsets count from the start of `text`.
 * With `ownEntities` (a DOCTYPE may declare some) every name is legal.
 */
export function* referenceProblems(text: string, ownEntities = false): Generator<SyntaxProblem> {
  if (!text.includes("&")) {
    return;
  }
  for (const match of text.matchAll(reference)) {
    const [whole, name = "", semicolon] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (!semicolon || name === "") {
      yield { kind: "raw-ampersand", span: { start: span.start, end: span.start + 1 } };
    } else if (name.startsWith("#")) {
      if (!isCharacter(codePoint(name))) {
        yield { kind: "bad-character-reference", span, name: whole };
      }
    } else if (!isName(name)) {
      yield { kind: "raw-ampersand", span: { start: span.start, end: span.start + 1 } };
    } else if (!entities.has(name) && !ownEntities) {
      yield { kind: "unknown-entity", span, name };
    }
  }
}

/** The text that a conforming parser hands on: entities and character references resolved, unknown ones kept. */
export function decode(text: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(/&(?:#(x[0-9a-fA-F]+|\d+)|(amp|lt|gt|quot|apos));/g, (whole, number?: string, name?: string) => {
    if (name) {
      return named[name]!;
    }
    const code = codePoint(`#${number}`);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

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
