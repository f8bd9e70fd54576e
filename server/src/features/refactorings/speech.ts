import type { ElementSpec, VoiceKind } from "../../catalogue/spec";
import { voice } from "../../catalogue/values/voices";
import { attributeOf, specOf } from "../../model/element-spec";
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

/** Whether SSML of that spec may stand in the element and is obeyed there, as far as the voice is known. */
export function takesSsml(element: TwimlElement, tag: ElementSpec): boolean {
  const speaker = speakerOf(element);
  if (!speaker || !specOf(element)?.children.includes(tag.name)) {
    return false;
  }
  const kind = kindOfVoice(speaker);
  return kind === undefined || tag.voiceSupport?.[kind] !== "no";
}

/** That of the default voice where none is named; `undefined` for an unknown voice. */
function kindOfVoice(speaker: TwimlElement): VoiceKind | undefined {
  const spec = specOf(speaker)!;
  const { name, default: initial } = voiceAttribute(spec)!;
  return attributeOf(speaker, name)
    ? voiceKindOf(speaker, spec)
    : initial === undefined
      ? undefined
      : voice(initial)?.tier;
}

function voiceAttribute(spec: ElementSpec | undefined) {
  return spec?.attributes.find(({ value }) => value.kind === "voice");
}
