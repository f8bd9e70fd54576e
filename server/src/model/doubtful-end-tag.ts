import type { TwimlElement } from "../syntax/tree";
import { lacksEndTag } from "./content";

/**
 * Whether the element's end tag may belong to an element around it: one of the same name that has none. Of elements of one
 * name inside of each other the innermost takes the end tag, whosever it is.
 */
export function hasDoubtfulEndTag({ name, endTag, parent }: TwimlElement): boolean {
  for (let outer = endTag && parent; outer; outer = outer.parent) {
    if (outer.name === name && lacksEndTag(outer)) {
      return true;
    }
  }
  return false;
}
