import type { TwimlDocument } from "../../document";
import { isKnown } from "../../model/known-mention";
import { type Mention, mentionsIn } from "../../model/mention";
import type { TwimlElement } from "../../syntax/tree";
import { touches } from "../../text/span";
import { nameMarkdown } from "../documentation/name";
import { sipUriMarkdown } from "../documentation/sip-uri";
import { targetMarkdown } from "../documentation/target";
import type { LazySite } from "../site";
import { type Hover, hoverOf } from "./hover";

/**
 * What is known of the URL, the address or the name at `offset` in an attribute or in the text of the element; `undefined`
 * where none stands, where nobody knows it before the call, and where there is nothing to say.
 */
export function mentionHover(
  document: TwimlDocument,
  element: TwimlElement,
  offset: number,
  site: LazySite | undefined,
): Hover | undefined {
  for (const mention of mentionsIn(document, element)) {
    if (touches(mention.span, offset)) {
      return isKnown(document, mention) ? hoverOf(mention.span, markdownOf(mention, site)) : undefined;
    }
  }
  return undefined;
}

function markdownOf({ kind, name }: Mention, site: LazySite | undefined): string | undefined {
  switch (kind) {
    case "url":
      return site && targetMarkdown(name, site());
    case "sip-uri":
      return sipUriMarkdown(name);
    default:
      return nameMarkdown(kind, name, site);
  }
}
