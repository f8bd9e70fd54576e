import type { Span } from "../text/span";

// XML knows four blanks. What looks like one, such as a no-break space, is a character like any other.
const nonBlank = /[^ \t\r\n]/;

/** Whether the text is empty or holds nothing but white space of XML. */
export function isBlank(text: string): boolean {
  return !nonBlank.test(text);
}

/** Whether white space stands at the offset. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** The offset past the white space at `start`; `start` itself where there is none. */
export function blanksEnd(text: string, start: number): number {
  let end = start;
  while (isBlankAt(text, end)) {
    end++;
  }
  return end;
}

/** The offset past the last character in `start..end` that is not white space; `start` where there is none. */
export function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlankAt(text, end - 1)) {
    end--;
  }
  return end;
}

/** The span without the white space at both ends; empty, at its end, where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const from = Math.min(end, blanksEnd(text, start));
  return { start: from, end: trimmedEnd(text, from, end) };
}
