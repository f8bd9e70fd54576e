import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, holesIn, type TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { attributeSpec } from "./element-spec";
import { elementGroups } from "./known-element";

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

/**
 * The attributes whose values can be judged: known ones, with a finished value that no template writes. One spec after the
 * other.
 */
export function knownAttributes(document: TwimlDocument): KnownAttribute[] {
  return [...attributesOf(document).groups.values()].flat();
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
  const groups = new Map<AttributeSpec, KnownAttribute[]>();
  const unknown: UnknownAttribute[] = [];
  for (const { spec: elementSpec, elements } of elementGroups(document)) {
    for (const element of elements) {
      for (const attribute of element.attributes) {
        const spec = attributeSpec(elementSpec, attribute.name);
        const found = spec && judgeable(document, element, elementSpec, attribute, spec);
        if (!spec && !elementSpec.isUncharted) {
          unknown.push({ element, elementSpec, attribute });
        } else if (spec && found) {
          const group = groups.get(spec);
          if (group) {
            group.push(found);
          } else {
            groups.set(spec, [found]);
          }
        }
      }
    }
  }
  return { groups, unknown: unknown.sort((a, b) => a.attribute.span.start - b.attribute.span.start) };
}

function judgeable(
  document: TwimlDocument,
  element: TwimlElement,
  elementSpec: ElementSpec,
  attribute: TwimlAttribute,
  spec: AttributeSpec,
): KnownAttribute | undefined {
  const { value, valueSpan, quote } = attribute;
  if (!valueSpan || value === undefined || !isCleanlyQuoted(document.text, valueSpan, quote)) {
    return undefined;
  }
  const left = hasHole(document, valueSpan) ? leftOf(document, valueSpan) : valueSpan;
  if (!left) {
    return undefined;
  }
  const judged = left === valueSpan ? value : textOf(document.text, left);
  // Written out: spreading takes ten times as long, and this runs for each attribute.
  return { element, elementSpec, attribute, spec, value: judged, valueSpan: left };
}

/** What an outcome of a template leaves of a value; `undefined` where nobody knows it, or nothing is left. */
function leftOf(document: TwimlDocument, { start, end }: Span): Span | undefined {
  const holes = holesIn(document, { start, end }).filter(({ kind }) => kind !== "comment");
  const left = { start, end };
  let [first, last] = [0, holes.length - 1];
  while (holes[first]?.span.start === left.start) {
    left.start = holes[first++]!.span.end;
  }
  while (last >= first && holes[last]!.span.end === left.end) {
    left.end = holes[last--]!.span.start;
  }
  return first > last && left.start < left.end && holes.every(({ kind }) => kind === "absent") ? left : undefined;
}

/** Whether nothing is wrong with its quotes: otherwise nobody knows what the value is meant to be. */
function isCleanlyQuoted(text: string, { start, end }: Span, quote: TwimlAttribute["quote"]): boolean {
  if (!quote) {
    return !/["'\\{}]/.test(text.slice(start, end));
  }
  return text[end] === quote && (start < end || !/[\w"']/.test(text[end + 1] ?? ""));
}
