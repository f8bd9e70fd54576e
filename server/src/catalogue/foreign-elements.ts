/** An element of another vocabulary that people take for TwiML. */
export interface ForeignElement {
  readonly name: string;
  /** What to do in TwiML, as Markdown that can follow a colon. */
  readonly instead: string;
  /** What stands in it is right without it. */
  readonly isWrapper?: true;
  /** The element of TwiML that is the same but for its name. */
  readonly replacement?: string;
}

/** Source: https://www.twilio.com/docs/voice/twiml/say/text-speech and https://www.w3.org/TR/speech-synthesis11/ */
export const foreignElements: readonly ForeignElement[] = [
  { name: "speak", instead: "SSML tags stand directly in `<Say>`", isWrapper: true },
  { name: "Speak", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "Speek", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "audio", instead: "a sound is played by `<Play>`, beside `<Say>`" },
  { name: "voice", instead: "the voice is an attribute of `<Say>`" },
  { name: "mark", instead: "nobody hears of it in a call" },
];
