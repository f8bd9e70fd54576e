import type { TwimlDocument } from "../document";
import { contextAt } from "../syntax/context";
import type { TwimlElement } from "../syntax/tree";
import { type Span, touches } from "../text/span";

/** The name in one of an element's tags. */
export interface TagName {
  readonly element: TwimlElement;
  readonly span: Span;
}

/** The name of a tag that the offset touches; `undefined` elsewhere, and in an end tag that ends nothing. */
export function tagNameAt(document: TwimlDocument, offset: number): TagName | undefined {
  const context = contextAt(document, offset);
  if ((context.kind !== "element-name" && context.kind !== "end-tag") || !context.element) {
    return undefined;
  }
  const { element, span } = context;
  const names = [element.nameSpan, element.endTag?.nameSpan];
  const isItsOwn = names.some((name) => name?.start === span.start && name.end === span.end);
  return isItsOwn && touches(span, offset) ? { element, span } : undefined;
}
