import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import { attributeSpec, specOf } from "./element-spec";

/** An attribute that the catalogue knows and whose value stands in the document. */
export interface KnownAttribute {
  readonly element: TwimlElement;
  readonly elementSpec: ElementSpec;
  readonly attribute: TwimlAttribute;
  readonly spec: AttributeSpec;
  /** As written. */
  readonly value: string;
  readonly valueSpan: Span;
}

/** The attributes whose values can be judged: known ones, with a finished value that no template writes. */
export function* knownAttributes(document: TwimlDocument): Generator<KnownAttribute> {
  for (const element of document.elements) {
    const elementSpec = element.attributes.length > 0 ? specOf(element) : undefined;
    if (!elementSpec) {
      continue;
    }
    for (const attribute of element.attributes) {
      const { value, valueSpan, quote } = attribute;
      if (valueSpan && quote && document.text[valueSpan.end] !== quote) {
        continue;
      }
      const spec = attributeSpec(elementSpec, attribute.name);
      if (spec && value !== undefined && valueSpan && !hasHole(document, valueSpan)) {
        yield { element, elementSpec, attribute, spec, value, valueSpan };
      }
    }
  }
}
