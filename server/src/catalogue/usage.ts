/**
 * What people write next: for a parent and the element before, names in falling order of use; `""` is the beginning.
 * Counted in Twilio's own samples and in public call flows; names that are not listed come after these, in the order in
 * which the parent's spec lists them.
 */
const usage: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Response: {
    "": [
      "Say",
      "Dial",
      "Gather",
      "Message",
      "Play",
      "Connect",
      "Start",
      "Pay",
      "Record",
      "Redirect",
      "Enqueue",
      "Pause",
      "Reject",
    ],
    Say: [
      "Gather",
      "Dial",
      "Play",
      "Pause",
      "Record",
      "Message",
      "Redirect",
      "Hangup",
      "Say",
      "Pay",
      "Connect",
      "Enqueue",
    ],
    Play: ["Say", "Gather", "Dial", "Redirect", "Hangup", "Record", "Play", "Pause"],
    Pause: ["Say", "Play", "Dial", "Gather", "Redirect", "Hangup", "Reject"],
    Gather: ["Say", "Redirect", "Hangup", "Play", "Gather", "Dial"],
    Dial: ["Say", "Redirect", "Hangup", "Record", "Play", "Dial"],
    Record: ["Say", "Hangup", "Redirect", "Play"],
    Start: ["Say", "Dial", "Connect", "Gather", "Pause", "Play", "Start", "Record"],
    Stop: ["Say", "Dial", "Gather", "Hangup", "Redirect"],
    Connect: ["Say", "Hangup", "Redirect", "Dial"],
    Enqueue: ["Say", "Hangup", "Redirect", "Record"],
    Pay: ["Say", "Hangup", "Redirect"],
    Message: ["Message", "Redirect"],
  },
  Message: { Body: ["Media"] },
};

const methods: readonly string[] = ["POST", "GET"];

/**
 * The values that people write into an attribute of that name, in falling order of use; counted as above, from the second use
 * on. Twilio's samples hardly have `interpret-as`, `speechModel` and interruptions: those are as in public call flows.
 */
const values: Readonly<Record<string, readonly string[]>> = {
  method: methods,
  statusCallbackMethod: methods,
  recordingStatusCallbackMethod: methods,
  amdStatusCallbackMethod: methods,
  partialResultCallbackMethod: methods,
  referMethod: methods,
  waitMethod: methods,
  waitUrlMethod: methods,
  record: ["record-from-answer", "record-from-ringing-dual"],
  startConferenceOnEnter: ["true"],
  input: ["speech"],
  "interpret-as": ["telephone", "digits", "date", "characters", "spell-out", "cardinal", "ordinal", "time"],
  speechModel: ["experimental_conversations", "phone_call", "default", "googlev2_telephony", "deepgram_nova-3"],
  interruptible: ["any", "none", "speech", "dtmf"],
  welcomeGreetingInterruptible: ["any", "none", "speech", "dtmf"],
  errorType: ["timeout", "invalid-security-code"],
  cardType: ["visa", "amex", "mastercard"],
};

/** The values that people write most, by the attribute's name, in falling order of use; empty where nothing is known. */
export function usualValues(attribute: string): readonly string[] {
  return ownOf(values, attribute) ?? [];
}

/** Of attributes that must be there: what suits most elements that lack it, where that is not what people write most. */
const starts: Readonly<Record<string, string>> = {
  "interpret-as": "characters",
  // Most prompts are about the step that has another place on each card.
  for: "security-code",
};

/** A value to begin with for an attribute of that name; `undefined` where nothing is known. */
export function startValueOf(attribute: string): string | undefined {
  return ownOf(starts, attribute) ?? usualValues(attribute)[0];
}

/** Names in the order in which they follow `previous` in `parent`; empty where nothing is known. */
export function followers(parent: string, previous: string | undefined): readonly string[] {
  const inParent = ownOf(usage, parent) ?? {};
  return ownOf(inParent, previous ?? "") ?? ownOf(inParent, "") ?? [];
}

/** Elements of a document have any name, "constructor" too. */
function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
