import type { TwimlDocument } from "../document";
import { contextAt } from "../syntax/context";
import type { TwimlElement } from "../syntax/tree";
import { type Span, touches } from "../text/span";

/** The name in one of an element's tags. */
export interface TagName {
  readonly element: TwimlElement;
  readonly span: Span;
}

/**
 * The name of a tag that the offset touches; `undefined` elsewhere, in an end tag that ends nothing, and where a template
 * writes part of a name.
 */
export function tagNameAt(document: TwimlDocument, offset: number): TagName | undefined {
  const context = contextAt(document, offset);
  if ((context.kind !== "element-name" && context.kind !== "end-tag") || !context.element) {
    return undefined;
  }
  const { element, span } = context;
  const names = [element.nameSpan, ...(element.endTag ? [element.endTag.nameSpan] : [])];
  const isItsOwn = names.some(({ start, end }) => start === span.start && end === span.end);
  const isTemplated = names.some(({ start, end }) =>
    document.holes.some((hole) => touches(hole.span, start) || touches(hole.span, end)),
  );
  return isItsOwn && !isTemplated && touches(span, offset) ? { element, span } : undefined;
}
