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
export function knownAttributes(document: TwimlDocument): readonly KnownAttribute[] {
  let known = cache.get(document);
  if (!known) {
    known = document.elements.flatMap((element) => (element.attributes.length > 0 ? knownOf(document, element) : []));
    cache.set(document, known);
  }
  return known;
}

// Half a dozen rules ask for them.
const cache = new WeakMap<TwimlDocument, readonly KnownAttribute[]>();

function knownOf(document: TwimlDocument, element: TwimlElement): KnownAttribute[] {
  const known: KnownAttribute[] = [];
  const elementSpec = specOf(element);
  for (const attribute of elementSpec ? element.attributes : []) {
    const { value, valueSpan, quote } = attribute;
    const spec = attributeSpec(elementSpec, attribute.name);
    const isFinished = valueSpan && (!quote || document.text[valueSpan.end] === quote);
    if (spec && value !== undefined && isFinished && !hasHole(document, valueSpan)) {
      known.push({ element, elementSpec: elementSpec!, attribute, spec, value, valueSpan });
    }
  }
  return known;
}
