import type { TwimlDocument } from "../document";
import { lacksEndTag } from "../model/content";
import { tagNameAt } from "../model/tag-name-at";
import type { TwimlElement } from "../syntax/tree";
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
  if (!element?.endTag || element.endTag.name !== element.name || isDoubtful(element)) {
    return undefined;
  }
  return { spans: [element.nameSpan, element.endTag.nameSpan], wordPattern };
}

const wordPattern = "[-:.\\w]*";

/** Its end tag may be the one of an element around it. */
function isDoubtful({ name, startTag, parent }: TwimlElement): boolean {
  for (let outer = parent; outer; outer = outer.parent) {
    if (outer.name === name && lacksEndTag(outer)) {
      return true;
    }
  }
  return startTag.close === undefined;
}
