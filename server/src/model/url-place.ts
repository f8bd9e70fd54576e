import { type RestrictedDocument, restrictedDocuments } from "../catalogue/restricted-documents";
import type { ElementSpec, UrlValue } from "../catalogue/spec";
import { attributeSpec } from "./element-spec";

/** What answers at the URL in the attribute, or, without one, in the element's text; `undefined` where no URL belongs. */
export function answersAt(spec: ElementSpec, attribute?: string): UrlValue["answers"] | undefined {
  if (attribute === undefined) {
    // An element that runs its own document again without a URL runs another with one.
    return spec.content.format !== "url" ? undefined : spec.repeatsWithout === "text" ? "twiml" : "media";
  }
  const value = attributeSpec(spec, attribute)?.value;
  return value?.kind === "url" ? value.answers : undefined;
}

/** What a document that answers at the attribute's URL may hold; `undefined` where it may hold anything. */
export function restrictionAt(element: string, attribute: string): RestrictedDocument | undefined {
  return Object.values(restrictedDocuments).find(({ askedBy }) =>
    askedBy.some((by) => by.attribute === attribute && by.elements.includes(element)),
  );
}
