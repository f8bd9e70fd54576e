import type { TwimlDocument } from "../document";
import { hasDoubtfulEndTag } from "../model/doubtful-end-tag";
import { tagNameAt } from "../model/tag-name-at";
import type { Span } from "../text/span";

export interface LinkedEditing {
  /** The name in the start tag and the name in the end tag, both with the same text. */
  readonly spans: readonly [Span, Span];
  /** A regular expression for the whole of a name: what does not match, as a blank before an attribute, ends the link. */
  readonly wordPattern: string;
}

/**
 * What is typed along in the other tag of the element whose name the offset touches; `undefined` where there is no other
 * tag, where the names differ, and where it is not sure that the two belong together.
 */
export function linkedEditing(document: TwimlDocument, offset: number): LinkedEditing | undefined {
  const { element } = tagNameAt(document, offset) ?? {};
  if (!element?.endTag || element.endTag.name !== element.name || element.startTag.close === undefined) {
    return undefined;
  }
  if (hasDoubtfulEndTag(element)) {
    return undefined;
  }
  return { spans: [element.nameSpan, element.endTag.nameSpan], wordPattern };
}

const wordPattern = "[-:.\\w]*";
