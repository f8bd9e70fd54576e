import type { TwimlDocument } from "../../document";
import { elementHolding } from "../../model/element-at";
import { attributeSpec, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { Span } from "../../text/span";

/** The page of the attribute or the element that the place is in; of one that nobody knows, its parent's. */
export function pageAt(document: TwimlDocument, { start }: Span): string | undefined {
  const element = elementHolding(document, start);
  return element && pageIn(element, start);
}

function pageIn(element: TwimlElement, offset: number): string | undefined {
  const spec = specOf(element);
  if (!spec) {
    return element.parent && specOf(element.parent)?.url;
  }
  const attribute = element.attributes.find(({ span }) => span.start <= offset && offset < span.end);
  return (attribute && attributeSpec(spec, attribute.name)?.url) ?? spec.url;
}
