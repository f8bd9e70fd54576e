import { startTagAround } from "./place";
import type { Refactoring } from "./refactoring";
import { voiceChange } from "./voice-change";

/** Changes a basic or standard voice wherever the document has it and the same better one may take its place. */
export const changeVoiceEverywhere: Refactoring = {
  id: "change-voice-everywhere",
  title: "Change to a current voice everywhere",
  kind: "rewrite",

  apply(document, span) {
    const element = startTagAround(document, span);
    const change = element && voiceChange(document, element);
    const changes = change
      ? document.elements
          .flatMap((each) => voiceChange(document, each) ?? [])
          .filter(({ old, voice }) => old === change.old && voice === change.voice)
      : [];
    return changes.length > 1
      ? {
          title: `Change the voice to '${change!.voice}' in all ${changes.length} places`,
          edits: changes.map(({ span, voice }) => ({ span, text: voice })),
        }
      : undefined;
  },
};
