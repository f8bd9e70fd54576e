import type { Span } from "../text/span";

/**
 * The value without quotes that begins at `start`: up to white space or `>`, whatever stands in it, as in `/a?b=1&c=2`
 * and `it's`. Empty where a quote, white space or `>` stands there. Not in it is a quote behind it that closes one that
 * is missing, as in `length=2"`.
 */
export function bareValue(text: string, start: number): Span {
  const end = bareRunEnd(text, start);
  const typographic = matchEnd(typographicValue, text, start);
  if (typographic > start) {
    return { start, end: typographic };
  }
  const last = text[end - 1];
  const isClosing = (last === '"' || last === "'") && end - start > 1 && text.indexOf(last, start) === end - 1;
  return { start, end: isClosing ? end - 1 : end };
}

/** Where white space or `>` ends what begins at `start`; `start` where a quoted value begins there. */
export function bareRunEnd(text: string, start: number): number {
  return matchEnd(bareRun, text, start);
}

/** What stands between the quotes of a word processor, or else all. */
export function undressed(text: string, { start, end }: Span): Span {
  const isDressed = end - start > 1 && dressedValue.test(text.slice(start, end));
  return isDressed ? { start: start + 1, end: end - 1 } : { start, end };
}

// Of `=="a"` the value is the quoted one; the second equals sign is on its own.
const bareRun = /=+(?=["'])|[^\s"'<>][^\s<>]*/y;
// With the quotes of a word processor a value may hold blanks, as with real ones.
const typographicValue = /[“”„‘’][^\r\n"'=<>“”„‘’]*[“”‘’]/y;
const dressedValue = /^[“”„‘’].*[“”‘’]$/;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
