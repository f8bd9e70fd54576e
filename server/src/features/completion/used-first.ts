import type { AttributeSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import type { TwimlElement } from "../../syntax/tree";
import type { CompletionItem } from "./item";
import { usedValues } from "./used-values";
import { isAgentVoice, isKnownAgentVoice } from "./voice-values";

/**
 * The items with what the document has elsewhere before the others. Of open values also what is not among them; voices and
 * languages that are not have been left out.
 */
export function usedFirst(
  document: TwimlDocument,
  element: TwimlElement,
  attribute: AttributeSpec,
  items: readonly CompletionItem[],
): readonly CompletionItem[] {
  const { value } = attribute;
  const known = new Map(items.map((item) => [item.text, item]));
  const isListed = (name: string) =>
    value.kind === "voice" || value.kind === "language" || (isAgentVoice(value) && isKnownAgentVoice(name));
  const first = usedValues(document, element, attribute).flatMap((used): CompletionItem[] => {
    const item = known.get(used);
    if (item) {
      return item.isDeprecated ? [] : [item];
    }
    return isListed(used) ? [] : [{ label: used, kind: "value", text: used, detail: "in this document" }];
  });
  return [...first, ...items.filter((item) => !first.includes(item))];
}
