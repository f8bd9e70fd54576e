import { elementSpec } from "../catalogue";
import type { ContentFormat, ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { textsOf, type WrittenText } from "./content";
import { attributeSpec, specOf } from "./element-spec";
import { isOfOtherVocabulary } from "./misspelt-attribute";

/** Which of two known names an element has that is opened by one and closed by the other. */
export type TagMeant = "opened" | "closed" | "unknown";

/**
 * What the element's parent, attributes and content up to `end`, where it is closed by that name, speak for; `undefined` where
 * one of the names is unknown.
 */
export function tagMeant(
  document: TwimlDocument,
  element: TwimlElement,
  closed: string,
  end: number,
): TagMeant | undefined {
  const spec = specOf(element);
  const other = closed === element.name ? undefined : elementSpec(closed, element.parent?.name);
  if (!spec || !other) {
    return undefined;
  }
  const [isOpened, isClosed] = [fits(document, element, spec, end), fits(document, element, other, end)];
  return isOpened === isClosed ? "unknown" : isOpened ? "opened" : "closed";
}

/** Whether the name in its end tag is the right one: then whatever does not fit the other follows from that one mistake. */
export function isOpenedWrongly(document: TwimlDocument, element: TwimlElement): boolean {
  const { name, endTag } = element;
  return (
    endTag !== undefined &&
    endTag.name !== name &&
    tagMeant(document, element, endTag.name, endTag.span.start) === "closed"
  );
}

function fits(document: TwimlDocument, element: TwimlElement, spec: ElementSpec, end: number): boolean {
  const { parent, attributes } = element;
  const children = element.children.filter(({ span }) => span.start < end);
  return (
    (parent ? (specOf(parent)?.children.includes(spec.name) ?? true) : spec.kind === "root") &&
    attributes.every(({ name }) => isOfOtherVocabulary(name) || attributeSpec(spec, name)) &&
    children.every((child) => child.kind !== "element" || spec.children.includes(child.name)) &&
    fitsText(
      [...textsOf(document, element)].filter(({ span }) => span.start < end),
      spec,
    )
  );
}

function fitsText([written, ...more]: readonly WrittenText[], { content: { kind, format } }: ElementSpec): boolean {
  const takesText = kind !== "empty" && kind !== "elements";
  return written === undefined || (takesText && (more.length > 0 || isOfFormat(written.text, format)));
}

function isOfFormat(text: string, format: ContentFormat | undefined): boolean {
  const isNumber = /^\+?[\d\s().-]+$/.test(text);
  const isUrl = /^(?:https?:\/\/|\/)\S+$/.test(text);
  switch (format) {
    case "phone-number":
      return isNumber;
    case "client-identity":
      return !isNumber;
    case "url":
      return isUrl || /^\S+\.\w+$/.test(text);
    case "sip-uri":
      return /^sips?:/i.test(text);
    case "json":
      return text.startsWith("{");
    default:
      return !isUrl;
  }
}
