import type { TwimlDocument } from "../../document";
import type { AttributeValueContext } from "../../syntax/context";
import { isBlank } from "../../syntax/white-space";
import type { CompletionItem, CompletionList } from "./item";

/** The list with the quote that the value lacks behind each item that ends it. */
export function withQuote(
  { masked }: TwimlDocument,
  { attribute, span, quote }: AttributeValueContext,
  offset: number,
  list: CompletionList | undefined,
): CompletionList | undefined {
  const isOpen = quote !== undefined && attribute.span.end === attribute.valueSpan?.end;
  // What stands behind the cursor may be the rest of the value: nobody knows where that ends.
  if (!list || !isOpen || !isBlank(masked.slice(offset, span.end))) {
    return list;
  }
  const quoted = (item: CompletionItem) =>
    item.retriggers || item.isBeginning ? item : { ...item, text: item.text + quote };
  return { ...list, items: list.items.map(quoted) };
}
