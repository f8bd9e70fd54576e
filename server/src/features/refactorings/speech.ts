import type { ElementSpec } from "../../catalogue/spec";
import { specOf } from "../../model/element-spec";
import { voiceKindOf } from "../../model/spoken-text";
import type { TwimlElement } from "../../syntax/tree";

/** The element whose voice reads out what stands in `element`: itself or one around its SSML. */
function speakerOf(element: TwimlElement): TwimlElement | undefined {
  let speaker: TwimlElement | undefined = element;
  while (speaker && specOf(speaker)?.kind === "ssml") {
    speaker = speaker.parent;
  }
  return speaker && voiceAttribute(specOf(speaker)) ? speaker : undefined;
}

/** Whether SSML of that spec may stand in the element and may be obeyed there. */
export function takesSsml(element: TwimlElement, tag: ElementSpec): boolean {
  const speaker = speakerOf(element);
  if (!speaker || !specOf(element)?.children.includes(tag.name)) {
    return false;
  }
  // Where no voice is named, the account's settings decide.
  const kind = voiceKindOf(speaker, specOf(speaker)!);
  return kind === undefined || tag.voiceSupport?.[kind] !== "no";
}

function voiceAttribute(spec: ElementSpec | undefined) {
  return spec?.attributes.find(({ value }) => value.kind === "voice");
}
