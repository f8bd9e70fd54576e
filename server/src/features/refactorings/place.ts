import type { TwimlDocument } from "../../document";
import { lacksEndTag } from "../../model/content";
import { elementBefore } from "../../model/element-at";
import { hasTemplatedTag } from "../../model/section";
import type { TwimlElement, TwimlNode } from "../../syntax/tree";
import { overlaps, type Span, touches } from "../../text/span";

/**
 * The innermost element that the whole span stands in, if its own tags are finished and right; what a template writes
 * part of is nobody's to rewrite.
 */
export function elementAround(document: TwimlDocument, span: Span): TwimlElement | undefined {
  let element = elementBefore(document, span.start);
  while (element && (span.start < element.span.start || element.span.end < span.end)) {
    element = element.parent;
  }
  return element && isFinished(document, element) ? element : undefined;
}

/** The element whose start tag the span stands in. */
export function startTagAround(document: TwimlDocument, span: Span): TwimlElement | undefined {
  const element = elementAround(document, span);
  const tag = element?.startTag.span;
  return tag && touches(tag, span.start) && touches(tag, span.end) ? element : undefined;
}

/** The text, CDATA section and so on of the element that the whole span stands in. */
export function childAround({ children }: TwimlElement, span: Span): TwimlNode | undefined {
  return children.find((child) => child.span.start <= span.start && span.end <= child.span.end);
}

/** Whether nothing in the span keeps the document from being well-formed. */
export function isSound({ problems }: TwimlDocument, span: Span): boolean {
  return !problems.some((problem) => overlaps(problem.span, span));
}

function isFinished(document: TwimlDocument, element: TwimlElement): boolean {
  const { startTag, endTag, name } = element;
  return (
    startTag.close !== undefined &&
    !lacksEndTag(element) &&
    (!endTag || endTag.name === name) &&
    isSound(document, startTag.span) &&
    !hasTemplatedTag(document, element)
  );
}
