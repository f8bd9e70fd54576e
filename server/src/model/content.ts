import { hasHole, type TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";

export interface WrittenText {
  /** Decoded, without white space at its ends; never empty. */
  readonly text: string;
  /** From its first character to its last, in the document's own text. */
  readonly span: Span;
}

/** From the `>` of the start tag to the end tag, or to where the element ends without one. */
export function contentSpan({ startTag, endTag, span }: TwimlElement): Span {
  const { end } = startTag.span;
  return { start: end, end: Math.max(end, endTag ? endTag.span.start : startTag.close === "/>" ? end : span.end) };
}

/** The element's own pieces of text that are more than white space, CDATA included, comments not. */
export function* textsOf(document: TwimlDocument, element: TwimlElement): Generator<WrittenText> {
  for (const child of element.children) {
    if (child.kind !== "text" && child.kind !== "cdata") {
      continue;
    }
    const isText = child.kind === "text";
    const from = child.span.start + (isText ? 0 : "<![CDATA[".length);
    const source = document.masked.slice(from, child.span.end);
    const raw = isText ? source : source.replace(/\]\]>$/, "");
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const start = from + raw.indexOf(trimmed);
      yield { text: isText ? decode(trimmed) : trimmed, span: { start, end: start + trimmed.length } };
    }
  }
}

/** All of the element's own text as Twilio reads it; `undefined` where there is none or a template writes part of it. */
export function writtenText(document: TwimlDocument, element: TwimlElement): WrittenText | undefined {
  if (hasHole(document, contentSpan(element))) {
    return undefined;
  }
  let whole: WrittenText | undefined;
  for (const { text, span } of textsOf(document, element)) {
    whole = whole
      ? { text: `${whole.text} ${text}`, span: { start: whole.span.start, end: span.end } }
      : { text, span };
  }
  return whole;
}

/** Whether the element's end tag is missing, so that what follows it fell into it. */
export function lacksEndTag({ startTag, endTag }: TwimlElement): boolean {
  return startTag.close === ">" && endTag === undefined;
}
