import { elementSpec } from "../../catalogue";
import type { AttributeSpec, ContentFormat, ElementSpec } from "../../catalogue/spec";
import { isRequired } from "../../model/element-spec";
import { attributeStop } from "./attribute-text";
import type { CompletionItem } from "./item";
import { nowhere, type ValuePlace } from "./value-place";

/** Counts the tab stops of one snippet. */
export interface TabStops {
  next: number;
  /** Whether a list of values can be offered at the first one. */
  opensList?: boolean;
}

/** A whole element as a snippet, without its `<`: required attributes and content as tab stops. */
export function elementSnippet(spec: ElementSpec, parent: string | undefined, place: ValuePlace): SnippetText {
  const stops: TabStops = { next: 1 };
  const text = elementText(spec, parent, stops, "", place);
  return { text, isSnippet: true, ...(stops.opensList && { retriggers: true }) };
}

export type SnippetText = Pick<CompletionItem, "text" | "isSnippet" | "retriggers">;

function elementText(
  spec: ElementSpec,
  parent: string | undefined,
  stops: TabStops,
  indent: string,
  place: ValuePlace = nowhere,
): string {
  const attributes = spec.attributes
    .filter((attribute) => isWritten(spec, attribute, parent))
    .map((attribute) => ` ${attributeStop(attribute, stops, place)}`);
  const start = spec.name + attributes.join("");
  const child = writtenChild(spec);
  if (child) {
    const inner = `${indent}\t`;
    return `${start}>\n${inner}<${elementText(child, spec.name, stops, inner)}\n${indent}</${spec.name}>`;
  }
  if (isLeaf(spec)) {
    return `${start}/>`;
  }
  switch (spec.content.kind) {
    case "elements":
      stops.opensList ??= false;
      return `${start}>\n${indent}\t$${stops.next++}\n${indent}</${spec.name}>`;
    default:
      stops.opensList ??= listedFormats.has(spec.content.format);
      return `${start}>$${stops.next++}</${spec.name}>`;
  }
}

/** Texts for which the workspace may know names. */
const listedFormats = new Set<ContentFormat | undefined>(["url", "queue-name", "conference-name"]);

/** Whether the attribute is written with its element at once. */
export function isWritten(
  { completesWith = [] }: ElementSpec,
  attribute: AttributeSpec,
  parent: string | undefined,
): boolean {
  return isRequired(attribute, parent) || completesWith.includes(attribute.name);
}

/** Written without an end tag: it takes no content, or is a noun that can have children but mostly has none. */
export function isLeaf({ kind, content }: ElementSpec): boolean {
  return content.kind === "empty" || (content.kind === "elements" && kind === "noun" && content.required === undefined);
}

/** The child without which the element is nothing, where only one will do; of a noun that only prompts, the usual one. */
export function writtenChild({
  kind,
  name,
  content,
  children,
  limits = [],
  prompts,
}: ElementSpec): ElementSpec | undefined {
  const limit = limits.find(({ of, atLeast = 0 }) => atLeast > 0 && of.length === 1);
  const only = content.required === "element" && children.length === 1 ? children[0] : undefined;
  const prompt = kind === "noun" ? prompts?.[0] : undefined;
  const child = limit?.of[0] ?? only ?? prompt;
  return child === undefined ? undefined : elementSpec(child, name);
}
