import type { ElementSpec, VoiceKind } from "../catalogue/spec";
import { voice } from "../catalogue/values/voices";
import type { TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import { textOf } from "../text/span";
import { contentSpan, textsOf } from "./content";
import { attributeOf, specOf } from "./element-spec";

/** The kind of the voice that the element names; `undefined` where it names none, or an unknown one. */
export function voiceKindOf(element: TwimlElement, { attributes }: ElementSpec): VoiceKind | undefined {
  const attribute = attributes.find(({ value }) => value.kind === "voice");
  const name = attribute && attributeOf(element, attribute.name)?.value;
  const known = name === undefined ? undefined : voice(name);
  return known && (known.family === "google" ? "google" : known.tier);
}

/** How many characters the element's text has, without tags; what is a URL or data in children does not count. */
export function textLength(document: TwimlDocument, element: TwimlElement): number {
  let length = 0;
  for (const { text } of textsOf(document, element)) {
    // Line breaks and indentation are one blank each to whoever reads it out.
    length += text.replace(/\s+/g, " ").length;
  }
  for (const child of element.children) {
    if (child.kind === "element" && specOf(child)?.content.format === undefined) {
      length += textLength(document, child);
    }
  }
  return length;
}

/** The same with tags, blanks and line breaks. */
export function sourceLength({ text }: TwimlDocument, element: TwimlElement): number {
  return decode(textOf(text, contentSpan(element))).trim().length;
}
