import { childSpecs } from "../../catalogue";
import { attributeOf, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { ContentToken } from "./content-token";

/**
 * Whether white space between the element's children is only layout. In text it may be spoken, sent or part of a name;
 * an element that takes both text and children is laid out where it holds children alone. Of unknown elements nobody
 * knows.
 */
export function isLaidOut(element: TwimlElement, tokens: readonly ContentToken[]): boolean {
  const isMixed = specOf(element)?.content.kind === "mixed";
  return mayBeLaidOut(element, tokens) && (!isMixed || tokens.some(({ kind }) => kind === "element"));
}

/** The same, but true too of an element that may get text or children and has neither yet. */
export function mayBeLaidOut(element: TwimlElement, tokens: readonly ContentToken[]): boolean {
  const spec = specOf(element);
  if (!spec || attributeOf(element, "xml:space")?.value === "preserve") {
    return false;
  }
  switch (spec.content.kind) {
    case "elements":
    case "empty":
      return true;
    case "text":
      return false;
    case "mixed":
      return childSpecs(spec).some(({ kind }) => kind !== "ssml") && !tokens.some(isText);
  }
}

function isText(token: ContentToken): boolean {
  return token.kind === "text" || token.kind === "cdata" || (token.kind === "hole" && token.hole.kind === "value");
}
