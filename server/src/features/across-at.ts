import type { TwimlDocument } from "../document";
import { isKnown } from "../model/known-mention";
import { type Mention, mentions } from "../model/mention";
import { tagNameAt } from "../model/tag-name-at";
import { type Span, touches } from "../text/span";
import { isShared, type SharedKind } from "../workspace/file-summary";

/** What stands at an offset and means something to other files, too. */
export type Across =
  /** A tag of the root: it stands for the document. */
  | { readonly kind: "document"; readonly span: Span }
  /** Decoded, without white space at its ends; never empty. */
  | { readonly kind: "url"; readonly url: string; readonly span: Span; readonly mention: Mention }
  | { readonly kind: "name"; readonly of: SharedKind; readonly name: string; readonly span: Span };

/** `undefined` where nothing such stands, and where it is not known before the call. */
export function acrossAt(document: TwimlDocument, offset: number): Across | undefined {
  const tag = tagNameAt(document, offset);
  if (tag) {
    return tag.element === document.root ? { kind: "document", span: tag.span } : undefined;
  }
  for (const mention of mentions(document)) {
    const { kind, name, span } = mention;
    if (touches(span, offset) && isKnown(document, mention)) {
      if (kind === "url") {
        return { kind, url: name, span, mention };
      }
      if (isShared(kind)) {
        return { kind: "name", of: kind, name, span };
      }
    }
  }
  return undefined;
}
