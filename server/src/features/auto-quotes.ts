import { holeAt, type TwimlDocument } from "../document";
import { contextAt } from "../syntax/context";
import { isBlank, isBlankAt } from "../syntax/white-space";

/**
 * The quotes for a value, as a snippet, where the `=` of an attribute was typed just before `offset`; `undefined` where a
 * value stands already, and where the `=` belongs to no attribute.
 */
export function autoQuotes(document: TwimlDocument, offset: number): string | undefined {
  const { masked } = document;
  if (
    masked[offset - 1] !== "=" ||
    holeAt(document, offset) ||
    !(isBlankAt(masked, offset) || isTagEnd(masked, offset))
  ) {
    return undefined;
  }
  const context = contextAt(document, offset);
  if (context.kind !== "attribute-value" || context.quote || context.attribute.value) {
    return undefined;
  }
  const between = masked.slice(context.attribute.nameSpan.end, offset - 1);
  return isBlank(between) ? '"$1"' : undefined;
}

function isTagEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === ">" || text[at] === "<" || text.startsWith("/>", at);
}
