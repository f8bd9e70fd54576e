import { childSpecs } from "../catalogue";
import type { ContentFormat, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { contentSpan, hasText, lacksEndTag } from "./content";
import { attributeSpec } from "./element-spec";
import { foreignAttribute } from "./misspelt-attribute";

/**
 * The attribute in which somebody wrote what belongs between the tags, as in `<Play url="…"/>`; `undefined` where the
 * element has content, or takes no text.
 */
export function contentAttribute(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
): TwimlAttribute | undefined {
  const { content } = spec;
  const takesText = content.kind !== "empty" && content.kind !== "elements" && content.required !== "element";
  const written = takesText ? element.attributes.find((attribute) => isMeantAsContent(spec, attribute)) : undefined;
  return written && isEmpty(document, element) ? written : undefined;
}

/** Whether it is called as if its value belonged between the tags. */
export function isMeantAsContent(spec: ElementSpec, { name, value }: TwimlAttribute): boolean {
  const { format } = spec.content;
  if (value !== undefined && value.trim() !== "" && childMeant(spec, name)) {
    return true;
  }
  const isContentName = name === "name" ? namedFormats.has(format) : isContentNameOf(spec, name.toLowerCase());
  return value !== undefined && value.trim() !== "" && isContentName && !attributeSpec(spec, name);
}

/** Elsewhere an `action` is another URL than that between the tags. */
function isContentNameOf({ repeatsWithout }: ElementSpec, name: string): boolean {
  return contentNames.has(name) || (name === "action" && repeatsWithout === "text");
}

/** The child that holds text and is called as the attribute is: `<Dial conference="Room"/>`. */
export function childMeant(spec: ElementSpec, attribute: string): ElementSpec | undefined {
  const name = (foreignAttribute(spec, attribute)?.child ?? attribute).toLowerCase();
  return attributeSpec(spec, attribute)
    ? undefined
    : childSpecs(spec).find(
        (child) => child.name.toLowerCase() === name && child.kind === "noun" && isOtherText(child, spec),
      );
}

/** Where the element takes such a text itself, no child is needed. */
function isOtherText({ content: { format } }: ElementSpec, { content }: ElementSpec): boolean {
  return format !== undefined && format !== content.format;
}

function isEmpty(document: TwimlDocument, element: TwimlElement): boolean {
  return (
    element.startTag.close !== undefined &&
    !lacksEndTag(element) &&
    !hasText(document, element) &&
    element.children.every(({ kind }) => kind === "text") &&
    !hasHole(document, contentSpan(element))
  );
}

/** Of content that is a name: a number or a URL may have a name beside it. */
const namedFormats: ReadonlySet<ContentFormat | undefined> = new Set([
  "client-identity",
  "conference-name",
  "queue-name",
  "room-name",
]);

/** What such attributes are called in other vocabularies, and in the libraries that write TwiML. */
const contentNames: ReadonlySet<string> = new Set([
  "address",
  "body",
  "content",
  "file",
  "href",
  "message",
  "number",
  "phone",
  "phonenumber",
  "room",
  "src",
  "text",
  "to",
  "uri",
  "url",
  "value",
]);
