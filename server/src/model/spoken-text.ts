import type { ElementSpec, VoiceKind } from "../catalogue/spec";
import { type Voice, voice } from "../catalogue/values/voices";
import type { TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import { textOf } from "../text/span";
import { contentSpan, textsOf } from "./content";
import { attributeOf, specOf } from "./element-spec";

/** The voice that the element names; `undefined` where it names none, or an unknown one. */
function voiceOf(element: TwimlElement, { attributes }: ElementSpec): Voice | undefined {
  const attribute = attributes.find(({ value }) => value.kind === "voice");
  const name = attribute && attributeOf(element, attribute.name)?.value;
  return name === undefined ? undefined : voice(name);
}

/** The voice that reads out what stands in the element: its own, or for SSML that of the element around it. */
export function voiceIn(element: TwimlElement): Voice | undefined {
  const spec = specOf(element);
  const own = spec && voiceOf(element, spec);
  return own ?? (spec?.kind === "ssml" && element.parent ? voiceIn(element.parent) : undefined);
}

/** The voice that reads out what stands around the element. */
export function voiceAround({ parent }: TwimlElement): Voice | undefined {
  return parent && voiceIn(parent);
}

/** Whether the voice is known not to obey SSML of that spec; never where nobody knows the voice. */
export function isIgnoredBy(spoken: Voice | undefined, { voiceSupport }: ElementSpec): boolean {
  const kind = spoken && kindOf(spoken);
  return kind !== undefined && voiceSupport?.[kind] === "no";
}

/** The kind of the voice that the element names. */
export function voiceKindOf(element: TwimlElement, spec: ElementSpec): VoiceKind | undefined {
  const known = voiceOf(element, spec);
  return known && kindOf(known);
}

/** `undefined` for a voice of which nobody states what it obeys. */
export function kindOf(known: Voice): VoiceKind | undefined {
  return known.family === "google" ? "google" : known.tier;
}

/** How many characters the element's text has, without tags; what is a URL or data in children does not count, nor what stands in unknown ones. */
export function textLength(document: TwimlDocument, element: TwimlElement): number {
  let length = 0;
  for (const { text } of textsOf(document, element)) {
    // Line breaks and indentation are one blank each to whoever reads it out.
    length += text.replace(/\s+/g, " ").length;
  }
  for (const child of element.children) {
    const content = child.kind === "element" ? specOf(child)?.content : undefined;
    if (child.kind === "element" && content && content.format === undefined) {
      length += textLength(document, child);
    }
  }
  return length;
}

/** The same with tags, blanks and line breaks. */
export function sourceLength({ text }: TwimlDocument, element: TwimlElement): number {
  return decode(textOf(text, contentSpan(element))).trim().length;
}
