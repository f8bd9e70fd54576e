import type { TwimlDocument } from "../../document";
import { contextAt } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";

/** The element whose text the offset stands in; `undefined` inside of markup, an entity, a token, or a character. */
export function textElementAt(document: TwimlDocument, offset: number): TwimlElement | undefined {
  const context = contextAt(document, offset);
  const isInToken = document.holes.some(({ span }) => span.start < offset && offset < span.end);
  const isIndivisible = isInToken || isInReference(document.text, offset) || isInCharacter(document.text, offset);
  return context.kind === "content" && !isIndivisible ? context.parent : undefined;
}

/** Longer names of entities are not looked for. */
const longestReference = 40;

function isInReference(text: string, offset: number): boolean {
  const before = /&[^\s;&<>]*$/.exec(text.slice(Math.max(0, offset - longestReference), offset));
  return before !== null && /^[^\s;&<>]*;/.test(text.slice(offset, offset + longestReference));
}

/** Between the two halves of a character that takes two UTF-16 units. */
function isInCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
