import { hasTemplatedTag } from "../../model/section";
import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { type Span, textOf } from "../../text/span";
import { attributeGaps, gapTexts } from "./attribute-gaps";
import { type Gap, lineBreaksIn } from "./gap";
import { holesIn } from "./holes-in";
import type { Layout } from "./layout";

/** The gaps in a start tag at that level. Without a level the tag stands in text, and its line breaks stay. */
export function* startTagGaps(layout: Layout, element: TwimlElement, level: number | undefined): Generator<Gap> {
  const { document } = layout;
  const { startTag, attributes, nameSpan } = element;
  const tag = startTag.span;
  // Where a template writes part of the tag, nobody knows what it will be.
  if (holesIn(document, tag).length > 0 && hasTemplatedTag(document, element)) {
    return;
  }
  const texts = level === undefined ? undefined : gapTexts(layout, element, level);
  for (const [index, { span, attribute }] of attributeGaps(element).entries()) {
    const isKept = !texts && lineBreaksIn(textOf(document.text, span)) > 0;
    if (!isKept) {
      yield { span, text: texts?.[index] ?? " ", tag };
    }
    yield* equalsSignGap(attribute, tag);
  }
  const end = attributes.at(-1)?.span.end ?? nameSpan.end;
  yield { span: { start: end, end: tag.end - (startTag.close?.length ?? 0) }, text: "", tag };
}

function* equalsSignGap({ nameSpan, valueSpan, quote }: TwimlAttribute, tag: Span): Generator<Gap> {
  if (valueSpan && quote) {
    yield { span: { start: nameSpan.end, end: valueSpan.start - quote.length }, text: "=", tag };
  }
}
