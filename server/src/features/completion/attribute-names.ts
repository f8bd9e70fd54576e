import type { AttributeSpec, ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { holds } from "../../model/condition";
import { isRequired } from "../../model/element-spec";
import { meantSpecOf } from "../../model/meant-spec";
import type { AttributeNameContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import type { Span } from "../../text/span";
import { attributeStop } from "./attribute-text";
import type { SnippetText, TabStops } from "./element-text";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";
import { placeIn } from "./value-place";

/** The attributes that the element does not have yet: required ones first, then as people use them. */
export function attributeNames(
  document: TwimlDocument,
  context: AttributeNameContext,
  offset: number,
): CompletionList | undefined {
  const { element } = context;
  const spec = meantSpecOf(element);
  if (!spec) {
    return undefined;
  }
  // Right before a name nothing of it is meant: there a new attribute is typed.
  const renamed = offset > context.span.start ? context.attribute : undefined;
  const span = renamed ? context.span : { start: offset, end: offset };
  const write = /^\s*=/.test(document.masked.slice(span.end)) ? nameOnly : wholeAttribute;
  const items = attributesToWrite(document, element, spec, renamed?.name).map(({ candidate, item }) => ({
    ...item,
    ...write(document, element, span, candidate),
  }));
  return { items, span: wholeSpan(span) };
}

/** Those that the element does not have yet, or has by the name `renamed`; without what they are written as. */
export function attributesToWrite(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
  renamed?: string,
): { readonly candidate: AttributeSpec; readonly item: BaseItem }[] {
  return spec.attributes
    .filter(({ name, aliasOf }) => !aliasOf && (name === renamed || !hasName(element, name)))
    .map((candidate) => ({ candidate, rank: rankOf(document, spec, candidate, element) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => ({ candidate, item: baseItem(spec, candidate, element) }));
}

/** Whether the attribute is there, in whatever case: some have two spellings. */
function hasName({ attributes }: TwimlElement, name: string): boolean {
  return attributes.some((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
}

function baseItem(spec: ElementSpec, { name, deprecated }: AttributeSpec, { parent }: TwimlElement): BaseItem {
  return {
    label: name,
    kind: "attribute",
    ...(deprecated && { isDeprecated: true }),
    topic: { about: "attribute", name, element: spec.name, ...(parent && { parent: parent.name }) },
  };
}

type BaseItem = Omit<CompletionItem, "text">;

/** Where a value stands already. */
function nameOnly(document: TwimlDocument, _element: TwimlElement, span: Span, { name }: AttributeSpec): SnippetText {
  return { text: blankBefore(document, span) + name };
}

/** Name and value. */
function wholeAttribute(
  document: TwimlDocument,
  element: TwimlElement,
  span: Span,
  attribute: AttributeSpec,
): SnippetText {
  const stops: TabStops = { next: 1 };
  const text = attributeStop(attribute, stops, placeIn(document, element));
  const after = /\w/.test(document.masked[span.end] ?? "") ? " " : "";
  return {
    text: blankBefore(document, span) + text + after,
    isSnippet: true,
    ...(stops.opensList && { retriggers: true }),
  };
}

/** One where quotes or names would touch. */
function blankBefore({ masked }: TwimlDocument, { start, end }: Span): string {
  return start === end && /["'\w]/.test(masked[start - 1] ?? "") ? " " : "";
}

/** Lower comes first. Sorting is stable, so that the order of the catalogue decides the rest. */
function rankOf(document: TwimlDocument, spec: ElementSpec, attribute: AttributeSpec, element: TwimlElement): number {
  const { deprecated, appliesWhen = [], sources = spec.sources } = attribute;
  if (deprecated) {
    return 4;
  }
  if (isRequired(attribute, element.parent?.name)) {
    return 0;
  }
  // What no current page describes is a last resort.
  if (!sources.some((source) => source === "docs" || source === "aws")) {
    return 3;
  }
  return appliesWhen.some((condition) => holds(document, element, condition) === false) ? 2 : 1;
}
