import { hasTemplatedTag } from "../../model/section";
import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { type Span, textOf } from "../../text/span";
import { type Gap, lineBreaksIn } from "./gap";
import { holesIn } from "./holes-in";
import { columnsOf, type Layout, newLine } from "./layout";

/**
 * The gaps in a start tag at that level. Attributes that the author put on several lines stay so, one a line; those of
 * a tag that is too long get there. Without a level the tag stands in text, and its line breaks stay.
 */
export function* startTagGaps(layout: Layout, element: TwimlElement, level: number | undefined): Generator<Gap> {
  const { document } = layout;
  const { startTag, attributes, nameSpan } = element;
  const tag = startTag.span;
  // Where a template writes part of the tag, nobody knows what it will be.
  if (holesIn(document, tag).length > 0 && hasTemplatedTag(document, element)) {
    return;
  }
  const isWrapped = level !== undefined && (isWrappedByAuthor(layout, element) || isTooLong(layout, element, level));
  for (const { span, attribute } of attributeGaps(element)) {
    const isKept = level === undefined && lineBreaksIn(textOf(document.text, span)) > 0;
    if (!isKept) {
      yield { span, text: isWrapped ? newLine(layout, level + 1) : " ", tag };
    }
    yield* equalsSignGap(attribute, tag);
  }
  const end = attributes.at(-1)?.span.end ?? nameSpan.end;
  yield { span: { start: end, end: tag.end - (startTag.close?.length ?? 0) }, text: "", tag };
}

/** The white space before each attribute. */
export function* attributeGaps({
  nameSpan,
  attributes,
}: TwimlElement): Generator<{ span: Span; attribute: TwimlAttribute }> {
  let start = nameSpan.end;
  for (const attribute of attributes) {
    yield { span: { start, end: attribute.span.start }, attribute };
    start = attribute.span.end;
  }
}

export function isWrappedByAuthor({ document }: Pick<Layout, "document">, element: TwimlElement): boolean {
  return [...attributeGaps(element)].some(({ span }) => lineBreaksIn(textOf(document.text, span)) > 0);
}

function* equalsSignGap({ nameSpan, valueSpan, quote }: TwimlAttribute, tag: Span): Generator<Gap> {
  if (valueSpan && quote) {
    yield { span: { start: nameSpan.end, end: valueSpan.start - quote.length }, text: "=", tag };
  }
}

/** Whether the tag on one line passes the column. One attribute alone stays, since a line of its own saves little. */
function isTooLong({ document, unit, tabSize, wrapAttributes }: Layout, element: TwimlElement, level: number): boolean {
  const { name, attributes, startTag } = element;
  if (wrapAttributes <= 0 || attributes.length < 2) {
    return false;
  }
  const written = attributes.map(
    ({ name, valueSpan }) => ` ${name}="${valueSpan ? textOf(document.text, valueSpan) : ""}"`,
  );
  const tag = `${unit.repeat(level)}<${name}${written.join("")}${startTag.close}`;
  return tag.split(/\r\n|\r|\n/).some((line) => columnsOf({ tabSize }, line) > wrapAttributes);
}
