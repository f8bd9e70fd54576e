import type { Edit } from "../text/edit";
import type { Span } from "../text/span";

/** The beginning of a comment, a CDATA section or the XML declaration with a character too many or too few. */
export interface MisspeltMark {
  readonly what: string;
  /** As it must be written. */
  readonly right: string;
  readonly span: Span;
  /** They write it right, and the end with it where that is as wrong. */
  readonly edits: readonly Edit[];
}

const marks: readonly { readonly what: string; readonly right: string; readonly wrong: RegExp }[] = [
  { what: "A CDATA section", right: "<![CDATA[", wrong: /^<\s*!?\s*\[?\s*CDATA\s*\[/i },
  { what: "A comment", right: "<!--", wrong: /^<\s*!\s*-?\s*-?(?=[\s\w])/ },
  { what: "The XML declaration", right: "<?xml", wrong: /^<\s+\?xml\b/i },
];

/** `undefined` where the `<` at that place begins nothing of the kind. */
export function misspeltMark(text: string, at: number): MisspeltMark | undefined {
  const beginning = text.slice(at, at + longest);
  for (const { what, right, wrong } of marks) {
    const written = wrong.exec(beginning)?.[0];
    if (written !== undefined && written.trimEnd() !== right) {
      const span = { start: at, end: at + written.trimEnd().length };
      const blank = what === "A comment" ? commentEnd(text, span.end) : [];
      return { what, right, span, edits: [{ span, text: right }, ...blank] };
    }
  }
  return undefined;
}

/** `->` where a comment that begins so ends in the same line. */
function commentEnd(text: string, from: number): Edit[] {
  const [whole = "", hyphens = ""] = /^[^<>\r\n]*?(-?-?)>/.exec(text.slice(from, from + longestComment)) ?? [];
  const end = from + whole.length;
  return whole === "" || hyphens === "--" ? [] : [{ span: { start: end - 1 - hyphens.length, end }, text: "-->" }];
}

/** In UTF-16 units. */
const longest = 40;
const longestComment = 1000;
