import type { TwimlDocument } from "../../document";
import { doublesEndTag } from "../../model/doubled-end-tag";
import type { EndTagContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import { oneLine } from "../../text/one-line";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";

/** The name that belongs after `</`. */
export function endTagNames(
  document: TwimlDocument,
  { element, span }: EndTagContext,
  offset: number,
): CompletionList | undefined {
  // Behind the name nothing but the `>` can follow.
  if (!element || offset > span.end || doublesEndTag(document, element, offset)) {
    return undefined;
  }
  const isClosed = document.masked[span.end] === ">";
  return {
    items: [{ ...endTagItem(element, ""), text: element.name + (isClosed ? "" : ">"), filterText: element.name }],
    span: wholeSpan(span),
  };
}

/** The end tag of an open element; `before` is what its text begins with, as far as it is not typed yet. */
export function endTagItem({ name }: TwimlElement, before: "" | "/" | "</"): CompletionItem {
  return {
    label: `</${oneLine(name)}>`,
    kind: "end-tag",
    filterText: `${before}${name}`,
    text: `${before}${name}>`,
  };
}
