import type { AttributeSpec, UrlValue, ValueOption } from "../../catalogue/spec";
import { hasHole, type TwimlDocument } from "../../document";
import { attributeOf } from "../../model/element-spec";
import { type ListSeparator, listItemAt, listSeparator, otherItems } from "../../model/list-value";
import { meantAttribute, meantSpecOf } from "../../model/meant-spec";
import type { AttributeValueContext } from "../../syntax/context";
import { escapedValue } from "../../syntax/escape";
import type { TwimlElement } from "../../syntax/tree";
import type { Span } from "../../text/span";
import { type CompletionItem, type CompletionList, escapeSnippet, wholeSpan } from "./item";
import { languageItems } from "./language-values";
import { usedFirst } from "./used-first";
import { inOrderOfUse, optionsOf } from "./value-order";
import { placeIn } from "./value-place";
import { agentVoiceItems, isAgentVoice, voiceItems } from "./voice-values";

/** The values that the attribute may have; of a list, those that are not in it yet. */
export function attributeValues(
  document: TwimlDocument,
  { element, attribute: { name }, span, quote }: AttributeValueContext,
  offset: number,
): CompletionList | undefined {
  const spec = meantSpecOf(element);
  const attribute = meantAttribute(spec, name);
  if (!spec || !attribute || hasHole(document, span)) {
    return undefined;
  }
  const list = listSeparator(attribute);
  const item = list ? listItemAt(document.masked, span, offset, list) : span;
  // Right before a word of a list nothing of it is meant: there a new one is typed.
  const isNew = list !== undefined && item.start === offset && item.end > offset;
  const written = isNew ? { start: offset, end: offset } : item;
  const after = isNew ? separators[list] : "";
  const taken = list ? otherItems(document.masked, span, written, list) : new Set<string>();
  const place = placeIn(document, element);
  const parent = element.parent && { parent: element.parent.name };
  const items = usedFirst(document, element, attribute, valueItems(document, attribute, element))
    .filter(({ label }) => !taken.has(label) && place.allows(attribute, label))
    .map((value): CompletionItem => {
      const topic = { about: "value", value: value.text, name, element: spec.name, ...parent } as const;
      return { ...value, ...inQuotes(value, quote, after), topic };
    });
  return { items, span: wholeSpan(inLine(document.text, written, offset)) };
}

const separators: Readonly<Record<ListSeparator, string>> = { space: " ", comma: "," };

/** In the quotes that are there, or with its own. */
function inQuotes(
  { text, isBeginning }: CompletionItem,
  quote: AttributeValueContext["quote"],
  after: string,
): Pick<CompletionItem, "text" | "isSnippet"> {
  const escaped = escapedValue(text, quote ?? '"');
  if (quote) {
    return { text: escaped + after };
  }
  return isBeginning ? { text: `"${escapeSnippet(escaped)}$0"`, isSnippet: true } : { text: `"${escaped}"` };
}

/** The part of the span in the line of the offset: editors replace nothing that has a line break in it. */
function inLine(text: string, { start, end }: Span, offset: number): Span {
  const before = /[^\r\n]*$/.exec(text.slice(start, offset))![0];
  const after = /^[^\r\n]*/.exec(text.slice(offset, end))![0];
  return { start: offset - before.length, end: offset + after.length };
}

function valueItems(document: TwimlDocument, attribute: AttributeSpec, element: TwimlElement): CompletionItem[] {
  const { value, default: initial } = attribute;
  switch (value.kind) {
    case "voice":
      return voiceItems(element);
    case "language":
      return [...languageItems(value, element), ...optionsOf(value).map((option) => optionItem(option, initial))];
    case "url":
      return beginnings(value, attributeOf(element, attribute.name)?.value ?? "");
    default:
      return isAgentVoice(value)
        ? agentVoiceItems(document, element, attribute)
        : inOrderOfUse(attribute, optionsOf(value)).map((option) => optionItem(option, initial));
  }
}

function optionItem({ value }: ValueOption, initial: string | undefined): CompletionItem {
  return {
    // A list cannot show nothing.
    label: value || "(empty)",
    kind: "value",
    text: value,
    ...(value === initial && { detail: "default" }),
  };
}

/** What a URL must begin with, where nothing else is written. */
function beginnings({ schemes = [], answers }: UrlValue, written: string): CompletionItem[] {
  return schemes
    .map((scheme) => `${scheme}://`)
    .filter((beginning) => answers === "socket" && beginning.startsWith(written))
    .map((beginning) => ({ label: beginning, kind: "value", text: beginning, isBeginning: true }));
}
