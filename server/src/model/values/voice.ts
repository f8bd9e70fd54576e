import { identifiedVoice, voice, voiceNicknames, voices } from "../../catalogue/values/voices";
import { nearest } from "../../text/nearest";
import { quoted } from "../words";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges the name of a voice. */
export function voiceMistake(value: string): ValueMistake | undefined {
  if (voice(value)) {
    return undefined;
  }
  const near = nearVoice(value);
  if (!near && identifiedVoice.test(value)) {
    return undefined;
  }
  return {
    span: wholeOf(value),
    message: `Twilio has no voice ${quoted(value)}${near ? `; did you mean '${near}'?` : ""}`,
    replacements: near ? [near] : [],
    isSure: near !== undefined,
  };
}

/** The same without its provider's prefix, as other services write it, or else the nearest. */
function nearVoice(value: string): string | undefined {
  const names = voices().map(({ name }) => name);
  const lower = value.toLowerCase();
  if (Object.hasOwn(voiceNicknames, lower)) {
    return voiceNicknames[lower];
  }
  const suffix = `.${lower}`;
  return names.find((name) => name.toLowerCase().endsWith(suffix)) ?? nearest(value, names);
}
