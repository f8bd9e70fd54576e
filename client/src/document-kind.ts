/** The server's answer to `twiml/documentKind`: what the document is for; null when it does not read as TwiML. */
export type DocumentKind = "voice" | "messaging" | "wait" | "queue" | "whisper" | "either" | null;

interface KindText {
  readonly text: string;
  readonly detail: string;
}

/** What the language status says of each kind. */
export const kindTexts: Record<NonNullable<DocumentKind>, KindText> = {
  voice: { text: "Voice TwiML", detail: "Answers a call" },
  messaging: { text: "Messaging TwiML", detail: "Answers a message" },
  wait: { text: "Wait TwiML", detail: "Plays while a caller waits for a conference" },
  queue: { text: "Queue TwiML", detail: "Plays while a caller waits in a queue" },
  whisper: { text: "Whisper TwiML", detail: "Runs for the called party before the call" },
  either: { text: "TwiML", detail: "For a call or a message: nothing in it decides yet" },
};
