import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import { attributeSpec } from "./element-spec";
import { knownElements } from "./known-element";

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

/** An attribute that its element, which the catalogue knows, does not have. */
export type UnknownAttribute = Pick<KnownAttribute, "element" | "elementSpec" | "attribute">;

/** The attributes whose values can be judged: known ones, with a finished value that no template writes. */
export function knownAttributes(document: TwimlDocument): readonly KnownAttribute[] {
  return attributesOf(document).known;
}

/** Those whose spec says so, one spec after the other: see `elementGroups`. */
export function* attributesWhere(
  document: TwimlDocument,
  isMeant: (spec: AttributeSpec) => boolean,
): Generator<KnownAttribute> {
  for (const [spec, group] of attributesOf(document).groups) {
    if (isMeant(spec)) {
      yield* group;
    }
  }
}

/** In the order of the document. */
export function unknownAttributes(document: TwimlDocument): readonly UnknownAttribute[] {
  return attributesOf(document).unknown;
}

/** One attribute of an element with that spec; `undefined` where it is unknown or its value cannot be judged. */
export function knownAttribute(
  document: TwimlDocument,
  element: TwimlElement,
  elementSpec: ElementSpec,
  attribute: TwimlAttribute,
): KnownAttribute | undefined {
  const spec = attributeSpec(elementSpec, attribute.name);
  return spec && judgeable(document, element, elementSpec, attribute, spec);
}

interface Attributes {
  readonly known: readonly KnownAttribute[];
  readonly groups: ReadonlyMap<AttributeSpec, readonly KnownAttribute[]>;
  readonly unknown: readonly UnknownAttribute[];
}

// A dozen rules ask for them.
const cache = new WeakMap<TwimlDocument, Attributes>();

function attributesOf(document: TwimlDocument): Attributes {
  let attributes = cache.get(document);
  if (!attributes) {
    attributes = find(document);
    cache.set(document, attributes);
  }
  return attributes;
}

function find(document: TwimlDocument): Attributes {
  const known: KnownAttribute[] = [];
  const groups = new Map<AttributeSpec, KnownAttribute[]>();
  const unknown: UnknownAttribute[] = [];
  for (const { element, spec: elementSpec } of knownElements(document)) {
    for (const attribute of element.attributes) {
      const spec = attributeSpec(elementSpec, attribute.name);
      const found = spec && judgeable(document, element, elementSpec, attribute, spec);
      if (found) {
        known.push(found);
        const group = groups.get(found.spec);
        if (group) {
          group.push(found);
        } else {
          groups.set(found.spec, [found]);
        }
      } else if (!spec) {
        unknown.push({ element, elementSpec, attribute });
      }
    }
  }
  return { known, groups, unknown };
}

function judgeable(
  document: TwimlDocument,
  element: TwimlElement,
  elementSpec: ElementSpec,
  attribute: TwimlAttribute,
  spec: AttributeSpec,
): KnownAttribute | undefined {
  const { value, valueSpan, quote } = attribute;
  const isFinished = valueSpan && isCleanlyQuoted(document.text, valueSpan, quote);
  return isFinished && value !== undefined && !hasHole(document, valueSpan)
    ? { element, elementSpec, attribute, spec, value, valueSpan }
    : undefined;
}

/** Whether nothing is wrong with its quotes: otherwise nobody knows what the value is meant to be. */
function isCleanlyQuoted(text: string, { start, end }: Span, quote: TwimlAttribute["quote"]): boolean {
  if (!quote) {
    return !/["'\\{}]/.test(text.slice(start, end));
  }
  return text[end] === quote && (start < end || !/[\w"']/.test(text[end + 1] ?? ""));
}
