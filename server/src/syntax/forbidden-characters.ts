import type { SyntaxProblem } from "./tree";

// Surrogates are rare and mostly paired: whether they are is asked only where there is one.
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters that may stand nowhere in XML, not even as references. Source: https://www.w3.org/TR/xml/#NT-Char */
export function* forbiddenCharacters(text: string): Generator<SyntaxProblem> {
  if (!suspicious.test(text)) {
    return;
  }
  for (const match of text.matchAll(forbidden)) {
    const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    yield { kind: "forbidden-character", span: { start: match.index, end: match.index + 1 }, name: `U+${number}` };
  }
}
