/** An element of another vocabulary that people take for TwiML. */
export interface ForeignElement {
  readonly name: string;
  /** What to do in TwiML, as Markdown that can follow a colon. */
  readonly instead: string;
  /** What stands in it is right without it. */
  readonly isWrapper?: true;
  /** The element of TwiML that is the same but for its name. */
  readonly replacement?: string;
  /** Where it comes from, it has no end tag. */
  readonly isVoid?: true;
}

/** Whether a document with such a root is something else altogether: the error page of a server, mostly. */
export function isForeignRoot(name: string): boolean {
  return name.toLowerCase() === "html";
}

const stressed = "TwiML has no tags of HTML; in `<Say>`, `<emphasis>` stresses words";

/** Source: https://www.twilio.com/docs/voice/twiml/say/text-speech and https://www.w3.org/TR/speech-synthesis11/ */
export const foreignElements: readonly ForeignElement[] = [
  { name: "speak", instead: "SSML tags stand directly in `<Say>`", isWrapper: true },
  { name: "Speak", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "Speek", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "audio", instead: "a sound is played by `<Play>`, beside `<Say>`" },
  { name: "voice", instead: "the voice is an attribute of `<Say>`" },
  { name: "br", instead: "in `<Say>`, `<break/>` makes a pause", replacement: "break", isVoid: true },
  { name: "b", instead: stressed, isWrapper: true },
  { name: "strong", instead: stressed, isWrapper: true },
  { name: "i", instead: stressed, isWrapper: true },
  { name: "em", instead: stressed, isWrapper: true },
  { name: "mark", instead: "nobody hears of it in a call" },
];

/** Whether people write an element of that name without an end tag. */
export function isVoidElsewhere(name: string): boolean {
  return foreignElements.some((element) => element.name === name && element.isVoid);
}
