import type { Span } from "../../text/span";
import type { Hole } from "../hole";

/** A tag of a template and what is inside of it. */
export interface Tag {
  readonly span: Span;
  /** Between the marks, without blanks at its ends. */
  readonly inner: Span;
  readonly code: string;
}

/** The tag whose marks stand at `start..innerStart` and `innerEnd..end`. */
export function tagOf(text: string, start: number, innerStart: number, innerEnd: number, end: number): Tag {
  const written = text.slice(innerStart, Math.max(innerStart, innerEnd));
  const code = written.trim();
  const from = innerStart + (written.length - written.trimStart().length);
  return { span: { start, end }, inner: { start: from, end: from + code.length }, code };
}

export function holeOf({ span, inner, code }: Tag, kind: Hole["kind"], section?: Hole["section"]): Hole {
  return { span, kind, name: code, nameSpan: inner, ...(section && { section }) };
}

/**
 * The offset of `close` behind `from`; `undefined` where the tag is not closed: when `open` comes first. A `close` in a
 * string that ends in its line does not count, if another one follows.
 */
export function closeOf(text: string, from: number, open: string, close: string, quotes = ""): number | undefined {
  const next = text.indexOf(open, from);
  const limit = next < 0 ? text.length : next;
  const inner = text.slice(from, limit);
  const first = inner.indexOf(close);
  if (first < 0) {
    return undefined;
  }
  return from + ((quotes && outsideStrings(inner, close, quotes)) || first);
}

function outsideStrings(inner: string, close: string, quotes: string): number | undefined {
  for (let at = 0; at < inner.length; at++) {
    if (inner.startsWith(close, at)) {
      return at;
    }
    if (quotes.includes(inner[at]!)) {
      at = stringEnd(inner, at) ?? at;
    }
  }
  return undefined;
}

/** The offset of the quote that ends the string; `undefined` where it does not end in its line. */
export function stringEnd(text: string, quoteAt: number): number | undefined {
  const quote = text[quoteAt]!;
  for (let at = quoteAt + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\\") {
      at++;
    } else if (character === quote) {
      return at;
    } else if (character === "\n" && quote !== "`") {
      return undefined;
    }
  }
  return undefined;
}

/** Where a tag that is not closed ends at the latest: with its line, or where `open` begins the next one. */
export function unclosedEnd(text: string, from: number, open: string): number {
  const next = text.indexOf(open, from);
  const inner = text.slice(from, next < 0 ? text.length : next);
  return from + (/[^\r\n]*/.exec(inner)?.[0].length ?? 0);
}
