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

const forwards = "calls are forwarded by `<Dial>`";
const waits = "`<Pause>` waits";
const listens = "`<Gather>` waits for what the caller presses or says";

/**
 * Sources: https://www.twilio.com/docs/voice/twiml/say/text-speech and https://www.w3.org/TR/speech-synthesis11/ for the tags of
 * speech, https://www.plivo.com/docs/voice/xml/ for the verbs of a like vocabulary; the others are guesses that people make.
 */
export const foreignElements: readonly ForeignElement[] = [
  { name: "speak", instead: "SSML tags stand directly in `<Say>`", isWrapper: true },
  { name: "Speak", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "Speek", instead: "what is spoken stands in `<Say>`", replacement: "Say" },
  { name: "Call", instead: forwards, replacement: "Dial" },
  { name: "Forward", instead: forwards, replacement: "Dial" },
  { name: "Transfer", instead: forwards, replacement: "Dial" },
  { name: "Wait", instead: waits, replacement: "Pause" },
  { name: "Sleep", instead: waits, replacement: "Pause" },
  { name: "Delay", instead: waits, replacement: "Pause" },
  { name: "GetDigits", instead: listens, replacement: "Gather" },
  { name: "GetInput", instead: listens, replacement: "Gather" },
  { name: "Input", instead: listens, replacement: "Gather" },
  { name: "Goto", instead: "`<Redirect>` goes on with another document", replacement: "Redirect" },
  { name: "Voicemail", instead: "`<Record>` takes a message", replacement: "Record" },
  { name: "SendMessage", instead: "`<Message>` answers a message", replacement: "Message" },
  { name: "Audio", instead: "a sound is played by `<Play>`", replacement: "Play" },
  { name: "Disconnect", instead: "`<Hangup>` ends the call", replacement: "Hangup" },
  { name: "End", instead: "`<Hangup>` ends the call", replacement: "Hangup" },
  { name: "Transcribe", instead: "the noun is `<Transcription>`", replacement: "Transcription" },
  { name: "audio", instead: "a sound is played by `<Play>`, beside `<Say>`" },
  { name: "voice", instead: "the voice is an attribute of `<Say>`" },
  { name: "br", instead: "in `<Say>`, `<break/>` makes a pause", replacement: "break", isVoid: true },
  { name: "b", instead: stressed, isWrapper: true },
  { name: "strong", instead: stressed, isWrapper: true },
  { name: "i", instead: stressed, isWrapper: true },
  { name: "em", instead: stressed, isWrapper: true },
  {
    name: "Text",
    instead: "what is spoken stands in `<Say>`, and the text of a `<Message>` in `<Body>`",
    replacement: "Body",
  },
  ...["effect", "domain", "emotion", "breath", "auto-breaths"].map((name) => ({
    name: `amazon:${name}`,
    instead: "Twilio passes on none of the tags that only Amazon has",
    isWrapper: true as const,
  })),
  { name: "mark", instead: "nobody hears of it in a call" },
];

/** Whether people write an element of that name without an end tag. */
export function isVoidElsewhere(name: string): boolean {
  return foreignElements.some((element) => element.name === name && element.isVoid);
}
