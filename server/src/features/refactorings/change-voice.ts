import { startTagAround } from "./place";
import type { Refactoring } from "./refactoring";
import { voiceChange } from "./voice-change";

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
    const change = element && voiceChange(document, element);
    return change
      ? { title: `Change the voice to '${change.voice}'`, edits: [{ span: change.span, text: change.voice }] }
      : undefined;
  },
};
