import { hasHole, type TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import type { TwimlElement, TwimlNode } from "../syntax/tree";
import { blanksEnd } from "../syntax/white-space";
import type { Span } from "../text/span";
import { unwritten } from "../text/unwritten";
import { isInHeadless } from "./headless-element";

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
    const text = textIn(document, child);
    if (text) {
      yield text;
    }
  }
}

/** Whether the element has any such text. */
export function hasText(document: TwimlDocument, element: TwimlElement): boolean {
  return element.children.some((child) => beginsWithLetter(document, child) || textIn(document, child) !== undefined);
}

/** Of most texts the first character tells that they are more than white space. */
function beginsWithLetter({ masked }: TwimlDocument, { kind, span }: TwimlNode): boolean {
  return kind === "text" && /[!-~]/.test(masked[span.start]!);
}

function textIn({ masked }: TwimlDocument, { kind, span }: TwimlNode): WrittenText | undefined {
  // Most texts are the line break between two tags: these need no string of their own.
  if ((kind !== "text" && kind !== "cdata") || blanksEnd(masked, span.start) >= span.end) {
    return undefined;
  }
  const isText = kind === "text";
  const from = span.start + (isText ? 0 : "<![CDATA[".length);
  const source = masked.slice(from, span.end);
  const raw = isText ? source : source.replace(/\]\]>$/, "");
  const trimmed = raw.trim();
  const start = from + raw.indexOf(trimmed);
  return trimmed === ""
    ? undefined
    : { text: withoutFillers(isText ? decode(trimmed) : trimmed), span: { start, end: start + trimmed.length } };
}

/** In a string of a program an escape is longer than what it means. */
function withoutFillers(text: string): string {
  return text.includes(unwritten) ? text.replaceAll(unwritten, "") : text;
}

/** All of the element's own text as Twilio reads it; `undefined` where there is none, or where nobody can tell. */
export function writtenText(document: TwimlDocument, element: TwimlElement): WrittenText | undefined {
  if (hasHole(document, contentSpan(element))) {
    return undefined;
  }
  let whole: WrittenText | undefined;
  for (const child of element.children) {
    // Half a tag fell into it: `raw-less-than` reports that.
    if (child.kind === "text" && document.masked.slice(child.span.start, child.span.end).includes("<")) {
      return undefined;
    }
    const piece = textIn(document, child);
    if (piece && isInHeadless(document, element, piece.span)) {
      return undefined; // `stray-end-tag` reports it.
    }
    if (piece) {
      whole = whole ? joined(whole, piece) : piece;
    }
  }
  return whole;
}

function joined(first: WrittenText, second: WrittenText): WrittenText {
  return { text: `${first.text} ${second.text}`, span: { start: first.span.start, end: second.span.end } };
}

/** Whether the element's end tag is missing, so that what follows it fell into it. */
export function lacksEndTag({ startTag, endTag }: TwimlElement): boolean {
  return startTag.close === ">" && endTag === undefined;
}
