import type { ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import type { ArgumentSite, CallSite, NameSite, ValueSite } from "../../hosts/builder/call-site";
import { keyText } from "../../hosts/builder/part";
import { literalText } from "../../hosts/builder/written-edit";
import { attributeSpec } from "../../model/element-spec";
import { meantSpecOf } from "../../model/meant-spec";
import { decode } from "../../syntax/references";
import type { TwimlElement } from "../../syntax/tree";
import { attributesToWrite } from "./attribute-names";
import { attributeValues } from "./attribute-values";
import { callText, valueStop } from "./call-text";
import { legalElements } from "./element-names";
import type { TabStops } from "./element-text";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";
import { placeIn, placeInNew } from "./value-place";

/** What may be written at a call of a program that builds the document, best first; with spans of the program. */
export function callCompletion(document: TwimlDocument, site: CallSite): CompletionList | undefined {
  switch (site.kind) {
    case "name":
      return names(document, site);
    case "argument":
      return keys(document, site);
    case "value":
      return values(document, site);
  }
}

function elementFrom({ elements }: TwimlDocument, start: number): TwimlElement | undefined {
  return elements.find(({ span }) => span.start === start);
}

function names(document: TwimlDocument, site: NameSite): CompletionList {
  const { span, typed, isNameOnly, receiver } = site;
  const parent = elementFrom(document, site.parent);
  const named = site.named === undefined ? undefined : elementFrom(document, site.named);
  const items = legalElements(document, parent, site.offset, typed, named)
    // In a program such a name is no method.
    .filter(({ name }) => /^\w+$/.test(name))
    .map((spec) => nameItem(document, spec, parent, isNameOnly ? undefined : receiver));
  return { items, span: wholeSpan(span) };
}

function nameItem(
  document: TwimlDocument,
  spec: ElementSpec,
  parent: TwimlElement | undefined,
  receiver: string | undefined,
): CompletionItem {
  const place = placeInNew(document, spec.name, parent);
  return {
    label: spec.name,
    kind: "element",
    ...(receiver === undefined ? { text: spec.name } : callText(spec, parent?.name, receiver, place)),
    ...(spec.deprecated && { isDeprecated: true as const }),
    topic: { about: "element", name: spec.name, ...(parent && { parent: parent.name }) },
  };
}

function keys(document: TwimlDocument, { span, element: start, style }: ArgumentSite): CompletionList | undefined {
  const element = elementFrom(document, start);
  const spec = element && meantSpecOf(element);
  if (!spec) {
    return undefined;
  }
  const place = placeIn(document, element);
  const items = attributesToWrite(document, element, spec).map(({ candidate, item }): CompletionItem => {
    const stops: TabStops = { next: 1 };
    return {
      ...item,
      text: keyText(item.label, style).replaceAll("$", "\\$") + valueStop(candidate, stops, place),
      filterText: style === "symbol" ? `:${item.label}` : item.label,
      isSnippet: true,
      ...(stops.opensList && { retriggers: true }),
    };
  });
  return { items, span: wholeSpan(span) };
}

function values(document: TwimlDocument, site: ValueSite): CompletionList | undefined {
  const element = elementFrom(document, site.element);
  const attribute = element && attributeSpec(meantSpecOf(element), site.attribute);
  const nothing = { start: 0, end: 0 };
  const context = element && { kind: "attribute-value", element, attribute: { name: site.attribute }, span: nothing };
  const list = attribute && context && attributeValues(document, { ...context, quote: '"' } as never, 0);
  const items = list?.items.map((item) => ({
    ...item,
    text: literalText(decode(item.text)),
    filterText: item.filterText ?? item.label,
  }));
  return items && { items, span: wholeSpan(site.span) };
}
