import { voice } from "../../catalogue/values/voices";
import { currentVoice } from "../../model/current-voice";
import { attributeOf, specOf } from "../../model/element-spec";
import { startTagAround } from "./place";
import type { Refactoring } from "./refactoring";

/**
 * Changes a basic or standard voice to a neural or better one that speaks the same language, is of the same gender where
 * that is known, and obeys the SSML in the text.
 */
export const changeVoice: Refactoring = {
  id: "change-voice",
  title: "Change to a current voice",
  kind: "rewrite",

  apply(document, span) {
    const element = startTagAround(document, span);
    const spec = element && specOf(element)?.attributes.find(({ value }) => value.kind === "voice");
    const attribute = spec && attributeOf(element, spec.name);
    const old = attribute?.value === undefined ? undefined : voice(attribute.value);
    if (!element || !attribute?.valueSpan || !old) {
      return undefined;
    }
    const current = currentVoice(document, element, old);
    return current
      ? { title: `Change the voice to '${current}'`, edits: [{ span: attribute.valueSpan, text: current }] }
      : undefined;
  },
};
