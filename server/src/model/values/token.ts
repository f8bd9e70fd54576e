import type { Span } from "../../text/span";

/** One item of a list. */
export interface Token {
  readonly text: string;
  /** Within the list. */
  readonly span: Span;
}

/** The items of a list, without the white space around them; never empty ones. */
export function tokensOf(value: string, separator: "space" | "comma"): Token[] {
  const item = separator === "space" ? /\S+/g : /[^,\s](?:[^,]*[^,\s])?/g;
  return Array.from(value.matchAll(item), ({ 0: text, index }) => ({
    text,
    span: { start: index, end: index + text.length },
  }));
}
