import type { Product } from "./spec";

/** What a document may hold that runs while a caller waits, or before two callers are connected. */
export interface RestrictedDocument {
  /** As a comment says it: `<!-- twiml: wait -->`. */
  readonly kind: RestrictedKind;
  /** What runs it, to follow "in " and "only in ". */
  readonly place: string;
  /** The attributes whose URL such a document answers. */
  readonly askedBy: readonly { readonly elements: readonly string[]; readonly attribute: string }[];
  /** An audio file may answer in its place. */
  readonly orAudio?: true;
  /** The verbs that may stand in it, the most used first. */
  readonly verbs: readonly string[];
  /** Twilio's number of another verb. */
  readonly error?: number;
  /** The verbs of which the number tells; absent: all others. */
  readonly errorOf?: readonly string[];
  /** The page that says so. */
  readonly url: string;
}

/** `wait`: music of a conference; `queue`: music of a queue; `whisper`: what the called party hears before the call. */
export type RestrictedKind = "wait" | "queue" | "whisper";

/** The kind of a document as a person would name it: the restricted one where it is one; `either`: nothing tells. */
export type NamedKind = Product | "either" | RestrictedKind;

export const restrictedDocuments: Readonly<Record<RestrictedKind, RestrictedDocument>> = {
  wait: {
    kind: "wait",
    place: "the wait, hold or announcement document of a conference",
    askedBy: [{ elements: ["Conference"], attribute: "waitUrl" }],
    orAudio: true,
    verbs: ["Play", "Say", "Pause", "Redirect"],
    error: 13238,
    url: "https://www.twilio.com/docs/api/errors/13238",
  },
  queue: {
    kind: "queue",
    place: "the wait document of a queue",
    askedBy: [{ elements: ["Enqueue"], attribute: "waitUrl" }],
    orAudio: true,
    verbs: ["Play", "Say", "Pause", "Gather", "Leave", "Redirect", "Hangup"],
    url: "https://www.twilio.com/docs/voice/twiml/enqueue",
  },
  whisper: {
    kind: "whisper",
    place: "a document that the called party hears before the call",
    askedBy: [{ elements: ["Number", "Client", "Sip", "WhatsApp"], attribute: "url" }],
    verbs: ["Say", "Play", "Gather", "Hangup"],
    error: 13201,
    errorOf: ["Dial"],
    url: "https://www.twilio.com/docs/voice/twiml/number",
  },
};
