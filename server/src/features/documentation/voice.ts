import type { Voice } from "../../catalogue/values/voices";
import { languageName } from "./language";

const families = { basic: "Twilio", polly: "Amazon Polly", google: "Google", elevenlabs: "ElevenLabs" } as const;

const notes: Readonly<Record<Voice["status"], string>> = {
  current: "",
  unlisted: "Not in Twilio's current table of voices; the helper libraries still know it.",
  undescribed:
    "Twilio's helper libraries know it. Twilio does not document its languages or the SSML that it obeys: try it out before you rely on it.",
  legacy: "An old voice: it is free, understands no SSML and sounds like it.",
  deprecated:
    "**Deprecated:** Twilio took it out of its documentation in 2023. Name a voice of Amazon Polly or Google instead.",
};

/** One line: `Neural voice of Amazon Polly, female, American English (en-US)`. */
export function voiceLine({ tier, family, gender, languages }: Voice): string {
  const what = tier ? `${tier[0]!.toUpperCase()}${tier.slice(1)} voice` : "Voice";
  const kind = family === "basic" ? what : `${what} of ${families[family]}`;
  const spoken = languages.map((tag) => `${languageName(tag) ?? tag} (${tag})`).join(", ");
  return [kind, gender, spoken].filter(Boolean).join(", ");
}

export function voiceMarkdown(voice: Voice): string {
  return [`${voiceLine(voice)}.`, notes[voice.status]].filter(Boolean).join("\n\n");
}
