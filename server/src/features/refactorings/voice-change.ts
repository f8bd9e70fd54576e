import { type Voice, voice } from "../../catalogue/values/voices";
import type { TwimlDocument } from "../../document";
import { currentVoice } from "../../model/current-voice";
import { attributeOf, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { Span } from "../../text/span";

/** A voice that could be a current one. */
export interface VoiceChange {
  /** Of the value. */
  readonly span: Span;
  readonly old: Voice;
  readonly voice: string;
}

/** `undefined` for an element whose voice is not old, or not known. */
export function voiceChange(document: TwimlDocument, element: TwimlElement): VoiceChange | undefined {
  const spec = specOf(element)?.attributes.find(({ value }) => value.kind === "voice");
  const attribute = spec && attributeOf(element, spec.name);
  const old = attribute?.value === undefined ? undefined : voice(attribute.value);
  const current = old && currentVoice(document, element, old);
  return current && attribute?.valueSpan ? { span: attribute.valueSpan, old, voice: current } : undefined;
}
