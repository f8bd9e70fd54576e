import { voice, voices } from "../../catalogue/values/voices";
import { nearest } from "../../text/nearest";
import { type ValueMistake, wholeOf } from "./value-mistake";

/** Judges the name of a voice. */
export function* voiceMistakes(value: string): Generator<ValueMistake> {
  if (voice(value)) {
    return;
  }
  const near = nearVoice(value);
  yield {
    span: wholeOf(value),
    message: `Twilio has no voice '${value}'${near ? `; did you mean '${near}'?` : ""}`,
    replacements: near ? [near] : [],
    isSure: near !== undefined,
  };
}

/** The same without its provider's prefix, as other services write it, or else the nearest. */
function nearVoice(value: string): string | undefined {
  const names = voices().map(({ name }) => name);
  const suffix = `.${value.toLowerCase()}`;
  return names.find((name) => name.toLowerCase().endsWith(suffix)) ?? nearest(value, names);
}
