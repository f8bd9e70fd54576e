import { holeAt, type TwimlDocument } from "../document";
import { beginningOf } from "../model/beginning";
import { mentions } from "../model/mention";
import { tagNameAt } from "../model/tag-name-at";
import { type Span, touches } from "../text/span";

/**
 * The places that belong to what stands at `offset`, itself among them, in the order of the document: both tags of an
 * element, all mentions of a queue, a conference, a URL or the like, all tokens of one name. Empty where nothing does, and
 * beyond the beginning of a large document where a mention does.
 */
export function highlights(document: TwimlDocument, offset: number): Span[] {
  const hole = holeAt(document, offset);
  if (hole) {
    const named = document.holes.filter(({ name }) => hole.name !== "" && name === hole.name);
    return hole.kind === "comment" || !document.language.hasTwilioTokens ? [] : named.map(({ nameSpan }) => nameSpan);
  }
  const tag = tagNameAt(document, offset);
  if (tag) {
    const { nameSpan, endTag } = tag.element;
    return endTag ? [nameSpan, endTag.nameSpan] : [nameSpan];
  }
  const all = [...mentions(beginningOf(document))];
  const here = all.find(({ span }) => touches(span, offset));
  return all
    .filter(({ kind, name }) => kind === here?.kind && name === here.name)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}
