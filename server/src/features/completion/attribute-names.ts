import type { AttributeSpec, ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { holds } from "../../model/condition";
import { attributeOf, specOf } from "../../model/element-spec";
import type { AttributeNameContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import { attributeStop, hasChoice, hasValueList } from "./attribute-text";
import { type CompletionItem, type CompletionList, replaceSpan } from "./item";

/** The attributes that the element does not have yet: required ones first, then as people use them. */
export function attributeNames(
  document: TwimlDocument,
  { element, attribute, span }: AttributeNameContext,
  offset: number,
): CompletionList | undefined {
  const spec = specOf(element);
  if (!spec) {
    return undefined;
  }
  const isRename = attribute !== undefined && /^\s*=/.test(document.masked.slice(span.end));
  const before = needsBlank(document, offset, span.start) ? " " : "";
  const items = spec.attributes
    .filter(({ name }) => name === attribute?.name || !attributeOf(element, name))
    .map((candidate) => ({ candidate, rank: rankOf(document, candidate, element) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => attributeItem(spec, candidate, element, isRename ? "rename" : before));
  return { items, span: replaceSpan(span, offset) };
}

/** Right behind a quote or a name. */
function needsBlank({ masked }: TwimlDocument, offset: number, start: number): boolean {
  return start === offset && /["'\w]/.test(masked[start - 1] ?? "");
}

function attributeItem(
  spec: ElementSpec,
  attribute: AttributeSpec,
  { parent }: TwimlElement,
  before: "" | " " | "rename",
): CompletionItem {
  const { name, deprecated } = attribute;
  const item: CompletionItem = {
    label: name,
    kind: "attribute",
    text: name,
    ...(deprecated && { isDeprecated: true }),
    topic: { about: "attribute", name, element: spec.name, ...(parent && { parent: parent.name }) },
  };
  if (before === "rename") {
    return item;
  }
  return {
    ...item,
    text: before + attributeStop(attribute, { next: 1 }),
    isSnippet: true,
    // A choice shows its own list.
    ...(hasValueList(attribute) && !hasChoice(attribute) && { retriggers: true }),
  };
}

/** Lower comes first. Sorting is stable, so that the order of the catalogue decides the rest. */
function rankOf(
  document: TwimlDocument,
  { required, deprecated, appliesWhen = [] }: AttributeSpec,
  element: TwimlElement,
): number {
  if (deprecated) {
    return 3;
  }
  if (required) {
    return 0;
  }
  return appliesWhen.some((condition) => holds(document, element, condition) === false) ? 2 : 1;
}
