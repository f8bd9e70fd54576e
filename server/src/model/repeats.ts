import { hasHole, type TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { textOf } from "../text/span";
import { contentSpan, hasText } from "./content";
import { contentAttribute } from "./content-attribute";
import { attributeOf } from "./element-spec";
import { elementsWhere, type KnownElement } from "./known-element";
import { isMisspelt } from "./misspelt-attribute";
import { hasTemplatedTag } from "./section";

/** The elements after which Twilio asks for this same document again, since they name no other, as far as one can tell. */
export function repeatingElements(document: TwimlDocument): TwimlElement[] {
  return Array.from(elementsWhere(document, ({ repeatsWithout }) => repeatsWithout !== undefined))
    .filter((known) => repeatsDocument(document, known))
    .map(({ element }) => element)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether the element, which goes on with some document, names none; as in `spec.repeatsWithout`. */
export function repeatsDocument(document: TwimlDocument, { element, spec }: KnownElement): boolean {
  const { repeatsWithout } = spec;
  if (element.startTag.close === undefined || hasTemplatedTag(document, element)) {
    return false;
  }
  if (typeof repeatsWithout === "object") {
    const attribute = attributeOf(element, repeatsWithout.attribute);
    return attribute ? isEmpty(document, attribute) : !isMisspelt(element, repeatsWithout.attribute);
  }
  const { start, end } = contentSpan(element);
  return (
    !hasText(document, element) &&
    element.children.every(({ kind }) => kind !== "element") &&
    !contentAttribute(document, element, spec) &&
    !document.holes.some(({ span }) => span.start >= start && span.end <= end)
  );
}

/** An empty URL is that of the document in which it stands. */
function isEmpty(document: TwimlDocument, { valueSpan }: TwimlAttribute): boolean {
  return valueSpan !== undefined && textOf(document.text, valueSpan).trim() === "" && !hasHole(document, valueSpan);
}
