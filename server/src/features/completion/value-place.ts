import type { AttributeSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { isClashing } from "../../model/clash";
import type { TwimlElement } from "../../syntax/tree";
import { mayRepeat } from "./used-values";

/** What is around the attributes that are being written. */
export interface ValuePlace {
  /** Not where just this value is wrong beside what is written. */
  allows(attribute: AttributeSpec, value: string): boolean;
  /** Whether other elements of the document have values that may come again. */
  repeats(attribute: AttributeSpec): boolean;
}

/** In an element that is there. */
export function placeIn(document: TwimlDocument, element: TwimlElement): ValuePlace {
  return {
    allows: ({ clashes = [] }, value) =>
      !clashes.some(
        (clash) => (clash.values ?? clash.matching) !== undefined && isClashing(document, element, value, clash),
      ),
    repeats: (attribute) => mayRepeat(document, attribute),
  };
}

/** In an element of that name that is about to be written into `parent`. */
export function placeInNew(document: TwimlDocument, name: string, parent: TwimlElement | undefined): ValuePlace {
  if (!parent) {
    return nowhere;
  }
  const { kind, nameSpan, span, startTag } = parent;
  const written = { kind, name, nameSpan, span, startTag, attributes: [], children: [], endTag: undefined, parent };
  return placeIn(document, written);
}

/** Where nothing is around. */
export const nowhere: ValuePlace = { allows: () => true, repeats: () => false };
