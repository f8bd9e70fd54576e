import { holeAt, type TwimlDocument } from "../document";
import { contentSpan } from "../model/content";
import { elementBefore } from "../model/element-at";
import { attributeSpec, specOf } from "../model/element-spec";
import { tokensOf } from "../model/values/token";
import type { TwimlAttribute, TwimlElement, TwimlNode } from "../syntax/tree";
import { trimmed } from "../syntax/white-space";
import { type Span, textOf, touches } from "../text/span";

/**
 * What "expand selection" selects at `offset`, from the word to the whole document: each span holds the one before and
 * more. The last is the document, and it alone may be empty.
 */
export function selectionRanges(document: TwimlDocument, offset: number): Span[] {
  const ranges: Span[] = [];
  for (const span of spansAround(document, offset)) {
    const inner = ranges.at(-1);
    const isAround = touches(span, offset) && span.start < span.end;
    if (isAround && (!inner || (span.start <= inner.start && inner.end <= span.end && !isSame(span, inner)))) {
      ranges.push(span);
    }
  }
  const whole = { start: 0, end: document.text.length };
  const last = ranges.at(-1);
  return last && isSame(last, whole) ? ranges : [...ranges, whole];
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Candidates, inner ones first; some may be empty, or not be around the offset. */
function* spansAround(document: TwimlDocument, offset: number): Generator<Span> {
  yield wordAt(document.text, offset);
  const hole = holeAt(document, offset);
  if (hole) {
    yield hole.nameSpan;
    yield hole.span;
  }
  const element = elementAround(document, offset);
  if (element && isInContent(element, offset)) {
    yield* nodeSpans(document, element.children, offset);
    yield contentSpan(element);
  } else if (element) {
    yield* tagSpans(document, element, offset);
  } else {
    yield* nodeSpans(document, document.nodes, offset);
  }
  for (let outer = element; outer; outer = outer.parent) {
    yield outer.span;
    yield* outer.parent ? [contentSpan(outer.parent)] : [];
  }
}

/** The innermost element that has the offset inside of it; at its edges the offset is outside. */
function elementAround(document: TwimlDocument, offset: number): TwimlElement | undefined {
  let element = elementBefore(document, offset);
  while (element && !isInside(element, offset)) {
    element = element.parent;
  }
  return element;
}

/** Behind a start tag that is not finished one is still in it. */
function isInside({ span, startTag }: TwimlElement, offset: number): boolean {
  return span.start < offset && (offset < span.end || (offset === span.end && startTag.close === undefined));
}

function isInContent(element: TwimlElement, offset: number): boolean {
  return element.startTag.close === ">" && touches(contentSpan(element), offset);
}

/**
 * A text without the white space around it, a comment without its marks, a child whole. White space between two children
 * comes last: at the beginning of a line, behind its indentation, the child is meant.
 */
function* nodeSpans({ masked }: TwimlDocument, nodes: readonly TwimlNode[], offset: number): Generator<Span> {
  let blank: Span | undefined;
  for (const { kind, span } of nodes) {
    if (!touches(span, offset)) {
      continue;
    }
    if (kind === "text" && textOf(masked, span).trim() === "") {
      blank = span;
      continue;
    }
    if (kind === "text") {
      yield trimmed(masked, span);
    } else if (kind === "comment" || kind === "cdata") {
      const [open, close] = kind === "comment" ? ["<!--", "-->"] : ["<![CDATA[", "]]>"];
      const end = textOf(masked, span).endsWith(close) ? span.end - close.length : span.end;
      const inner = { start: Math.min(end, span.start + open.length), end };
      yield trimmed(masked, inner);
      yield inner;
    }
    yield span;
  }
  if (blank) {
    yield blank;
  }
}

function* tagSpans(document: TwimlDocument, element: TwimlElement, offset: number): Generator<Span> {
  const { nameSpan, attributes, startTag, endTag } = element;
  if (endTag && endTag.span.start < offset) {
    yield endTag.nameSpan;
    yield endTag.span;
    return;
  }
  yield nameSpan;
  const attribute = attributes.find(({ span }) => touches(span, offset));
  if (attribute) {
    yield* attributeSpans(document, element, attribute);
  }
  if (attributes.length > 0) {
    yield { start: attributes[0]!.span.start, end: attributes.at(-1)!.span.end };
  }
  yield startTag.span;
}

function* attributeSpans(
  { text }: TwimlDocument,
  element: TwimlElement,
  { name, nameSpan, span, valueSpan, quote }: TwimlAttribute,
): Generator<Span> {
  yield nameSpan;
  if (valueSpan) {
    const value = attributeSpec(specOf(element), name)?.value;
    const list = value && "list" in value && value.kind !== "language" ? value.list : undefined;
    for (const token of list ? tokensOf(textOf(text, valueSpan), list) : []) {
      yield { start: valueSpan.start + token.span.start, end: valueSpan.start + token.span.end };
    }
    yield valueSpan;
    const isClosed = quote !== undefined && text[valueSpan.end] === quote;
    yield { start: valueSpan.start - (quote ? 1 : 0), end: valueSpan.end + (isClosed ? 1 : 0) };
  }
  yield span;
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** The letters and digits around the offset; empty where there are none. */
function wordAt(text: string, offset: number): Span {
  let { start, end } = { start: offset, end: offset };
  while (start > 0 && wordCharacter.test(text[start - 1]!)) {
    start--;
  }
  while (end < text.length && wordCharacter.test(text[end]!)) {
    end++;
  }
  return { start, end };
}
