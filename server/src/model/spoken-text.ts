import type { ElementSpec, VoiceKind } from "../catalogue/spec";
import { type Voice, voice } from "../catalogue/values/voices";
import type { TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import { textOf } from "../text/span";
import { contentSpan, textsOf } from "./content";
import { attributeOf, specOf } from "./element-spec";

/** The voice that the element names; `undefined` where it names none, or an unknown one. */
export function voiceOf(element: TwimlElement, { attributes }: ElementSpec): Voice | undefined {
  const attribute = attributes.find(({ value }) => value.kind === "voice");
  const name = attribute && attributeOf(element, attribute.name)?.value;
  return name === undefined ? undefined : voice(name);
}

/** The voice of the nearest element around this one that has a voice. */
export function voiceAround({ parent }: TwimlElement): Voice | undefined {
  const spec = parent && specOf(parent);
  return parent && spec && (voiceOf(parent, spec) ?? (spec.kind === "ssml" ? voiceAround(parent) : undefined));
}

/** Its kind. */
export function voiceKindOf(element: TwimlElement, spec: ElementSpec): VoiceKind | undefined {
  const known = voiceOf(element, spec);
  return known && kindOf(known);
}

export function kindOf(known: Voice): VoiceKind {
  return known.family === "google" ? "google" : known.tier;
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
