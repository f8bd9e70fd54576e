import type { AttributeSpec, Clash, ValueOption } from "../spec";

/*
 * How an agent hears and speaks. `<ConversationRelay>` and the older `<Assistant>` have all of these attributes,
 * `<Language>` the first four. Defaults differ from one to the other and stand with the element, save where the
 * default is the same wherever one is known.
 */

export const ttsProvider: AttributeSpec = {
  name: "ttsProvider",
  value: {
    kind: "enum",
    options: [
      { value: "ElevenLabs", documentation: "Voices of ElevenLabs, named by their identifiers." },
      { value: "Google", documentation: "Voices of Google, such as `en-US-Journey-O`." },
      { value: "Amazon", documentation: "Voices of Amazon Polly, such as `Joanna-Neural`." },
    ],
    ignoresCase: true,
  },
  documentation: `Who turns the agent's text into speech.

It decides which \`voice\`s there are: change both together, since a voice of another provider ends the session with error 64106.`,
  error: 64101,
};

export const voice: AttributeSpec = {
  name: "voice",
  value: {
    kind: "pattern",
    pattern: "(?!Polly\\.|Google\\.).+",
    form: "the provider's own name of the voice, without `Polly.` or `Google.` before it",
    sample: "en-US-Journey-O",
    what: "name",
    prefixes: [
      { prefix: "Polly.", attribute: "ttsProvider", value: "Amazon" },
      { prefix: "Google.", attribute: "ttsProvider", value: "Google" },
    ],
    isAgentVoice: true,
    words: [
      {
        value: "UgBBYS2sOqTuMpoF3BR0",
        documentation: "The voice that ElevenLabs speaks with unless you choose another.",
      },
      { value: "en-US-Journey-O", documentation: "The voice that Google speaks with unless you choose another." },
      { value: "Joanna-Neural", documentation: "The voice that Amazon Polly speaks with unless you choose another." },
    ],
  },
  documentation: `The agent's voice, under the name that \`ttsProvider\` gives it.

The names are not those of \`<Say>\`: write \`Joanna-Neural\`, not \`Polly.Joanna-Neural\`. A voice that the provider lacks, or that does not speak the language, ends the session with error 64106.`,
  clashes: [
    // Names whose form tells whose they are; nothing where no provider is written: the default has changed.
    {
      matching: "^\\p{Lu}\\p{Ll}+-(?:Neural|Generative)$",
      with: { attribute: "ttsProvider", not: ["Amazon"] },
      reason: "This is a voice of Amazon's, not of the provider in `ttsProvider`.",
      error: 64106,
    },
    {
      matching: "^[a-z]{2,3}-[A-Z]{2}-[A-Z][A-Za-z0-9]+-[A-Z]",
      with: { attribute: "ttsProvider", not: ["Google"] },
      reason: "This is a voice of Google's, not of the provider in `ttsProvider`.",
      error: 64106,
    },
    {
      matching: "^(?=.*[0-9])[A-Za-z0-9]{20}$",
      with: { attribute: "ttsProvider", not: ["ElevenLabs"] },
      reason: "This is the identifier of a voice of ElevenLabs, not of the provider in `ttsProvider`.",
      error: 64106,
    },
  ],
  error: 64106,
};

export const transcriptionProvider: AttributeSpec = {
  name: "transcriptionProvider",
  value: {
    kind: "enum",
    options: [
      { value: "Deepgram", documentation: "Deepgram's models, such as `nova-3-general` and `flux`." },
      { value: "Google", documentation: "Google's models, such as `telephony`." },
    ],
    ignoresCase: true,
  },
  documentation: `Who turns the caller's speech into text.

It decides which \`speechModel\`s there are: change both together, since a model of another provider ends the session.`,
  error: 64101,
};

export const speechModel: AttributeSpec = {
  name: "speechModel",
  value: {
    kind: "enum",
    open: true,
    options: [
      { value: "nova-3-general", documentation: "Deepgram's newer general model, where it speaks the language." },
      { value: "nova-2-general", documentation: "Deepgram's older general model, which knows more languages." },
      {
        value: "flux",
        documentation:
          "Deepgram's model for conversations, which judges by what is said whether the caller has finished.",
      },
      { value: "telephony", documentation: "Google's model for audio from phone calls." },
    ],
  },
  documentation: `The model that recognizes the caller's speech, one of those that \`transcriptionProvider\` has.

Leave it out unless you need a certain one: Twilio picks one that fits the language. A model of another provider ends the session.`,
  clashes: [
    {
      values: ["telephony", "long", "short"],
      // Not where it is absent: what it then is depends on the account's age.
      with: { attribute: "transcriptionProvider", not: ["Google"] },
      reason: "Google has this model, Deepgram does not.",
    },
    {
      values: ["nova-3-general", "nova-2-general", "flux"],
      with: { attribute: "transcriptionProvider", values: ["Google"] },
      reason: "Deepgram has this model, Google does not.",
    },
  ],
};

/** A word of `language` attributes: the speaker's language is found out as they speak. */
export const anyLanguage: ValueOption = {
  value: "multi",
  documentation:
    "The caller may mix languages; needs Deepgram with a general Nova model to listen, and ElevenLabs to speak.",
};

const notHeard: Clash = {
  values: [anyLanguage.value],
  with: { attribute: "transcriptionProvider", values: ["Google"] },
  reason: '`multi` needs `transcriptionProvider="Deepgram"`: only Deepgram follows a caller who mixes languages.',
  error: 64106,
};

const notSpoken: Clash = {
  values: [anyLanguage.value],
  with: { attribute: "ttsProvider", values: ["Google", "Amazon"] },
  reason: '`multi` needs `ttsProvider="ElevenLabs"`: only ElevenLabs speaks in whichever language the text is in.',
  error: 64106,
};

/** Why `multi` does not go with a provider, where it is both heard and spoken. */
export const anyLanguageClashes: readonly Clash[] = [notHeard, notSpoken];

// No page lists the languages of an agent; those of `<Gather>` and `<Say>` are offered for hearing and speaking.
export const language: AttributeSpec = {
  name: "language",
  value: { kind: "language", list: "gather", open: true, words: [anyLanguage] },
  documentation: `The language in which the agent speaks and listens when the session begins.

\`ttsLanguage\` and \`transcriptionLanguage\` override it for one of the two. Your server can switch languages while the call goes on; describe those others with a \`<Language>\` each.`,
  clashes: anyLanguageClashes,
  error: 64106,
};

export const ttsLanguage: AttributeSpec = {
  name: "ttsLanguage",
  value: { kind: "language", list: "say", open: true, words: [anyLanguage] },
  documentation: "The language in which the agent speaks, where it is another than the one it listens to.",
  defaultNote: "the value of `language`",
  clashes: [notSpoken],
  error: 64106,
};

export const transcriptionLanguage: AttributeSpec = {
  name: "transcriptionLanguage",
  value: { kind: "language", list: "gather", open: true, words: [anyLanguage] },
  documentation: "The language that is listened to, where it is another than the one in which the agent speaks.",
  defaultNote: "the value of `language`",
  clashes: [notHeard],
  error: 64106,
};

export const welcomeGreeting: AttributeSpec = {
  name: "welcomeGreeting",
  value: { kind: "text" },
  documentation: `What the caller hears as soon as the session begins, before your server has said a word.

It bridges the time in which your server wakes up. No data of payment cards belong in it.`,
};

const interruptions: readonly ValueOption[] = [
  { value: "any", documentation: "Both speech and keys stop the agent." },
  { value: "speech", documentation: "The agent stops when the caller speaks, and talks on when a key is pressed." },
  { value: "dtmf", documentation: "The agent stops when a key is pressed, and talks on when the caller speaks." },
  { value: "none", documentation: "The agent talks to the end, whatever the caller does." },
  { value: "true", documentation: "The same as `any`, from the time when this was a yes or no." },
  { value: "false", documentation: "The same as `none`, from the time when this was a yes or no." },
];

export const interruptible: AttributeSpec = {
  name: "interruptible",
  value: { kind: "enum", options: interruptions },
  documentation: `What the caller can cut the agent short with.

Your server is told of the interruption, and how much was spoken until then. Whether it also learns what the caller said meanwhile is up to \`reportInputDuringAgentSpeech\`.`,
  default: "any",
  error: 64101,
};

export const welcomeGreetingInterruptible: AttributeSpec = {
  name: "welcomeGreetingInterruptible",
  value: { kind: "enum", options: interruptions },
  documentation:
    "What the caller can cut the `welcomeGreeting` short with. Choose `none` for words that everybody must hear, such as a notice that the call is recorded.",
  default: "any",
  appliesWhen: [{ attribute: "welcomeGreeting" }],
  error: 64101,
  disagreement:
    "The page gives the meaning of true and false for interruptible alone; public documents use them here too.",
};

export const interruptSensitivity: AttributeSpec = {
  name: "interruptSensitivity",
  value: {
    kind: "enum",
    options: [
      { value: "high", documentation: "The agent stops at the first sound of speech." },
      { value: "medium", documentation: "The agent lets short sounds pass." },
      { value: "low", documentation: "The agent stops for speech alone that goes on; for callers in noisy places." },
    ],
  },
  documentation:
    "How easily speech interrupts the agent. Lower it where background noise or a cough keeps cutting the agent short.",
  default: "high",
  error: 64101,
};

export const preemptible: AttributeSpec = {
  name: "preemptible",
  value: { kind: "boolean" },
  documentation: `Whether what your server sends next cuts off what the agent is still saying.

With \`false\`, the new text waits until the old one has been spoken.`,
  default: "false",
  error: 64101,
};

export const reportInputDuringAgentSpeech: AttributeSpec = {
  name: "reportInputDuringAgentSpeech",
  value: {
    kind: "enum",
    options: [
      { value: "none", documentation: "Nothing of what the caller does while the agent speaks reaches your server." },
      { value: "speech", documentation: "What the caller says while the agent speaks reaches your server." },
      { value: "dtmf", documentation: "The keys that are pressed while the agent speaks reach your server." },
      { value: "any", documentation: "Both speech and keys reach your server while the agent speaks." },
      { value: "true", documentation: "A yes; the documented values say which input.", sources: ["sdk"] },
      { value: "false", documentation: "A no; write `none`.", sources: ["sdk"] },
    ],
  },
  documentation: `What your server learns of the caller's input while the agent speaks.

With \`none\` a caller who interrupts can stop the agent, but the words with which they did so are lost. Until May 2025 the default was \`any\`, so older examples rely on it without saying so.`,
  default: "none",
  error: 64101,
  disagreement: "The package types it as a boolean; the page has four words.",
};

export const dtmfDetection: AttributeSpec = {
  name: "dtmfDetection",
  value: { kind: "boolean" },
  documentation: "Whether the keys that the caller presses are sent to your server over the socket.",
  error: 64101,
};

export const hints: AttributeSpec = {
  name: "hints",
  value: { kind: "text", list: "comma" },
  documentation: `Words and phrases that callers are likely to say, so that they are recognized better: names, products, terms of your trade.

No data of payment cards belong in it.`,
};

export const partialPrompts: AttributeSpec = {
  name: "partialPrompts",
  value: { kind: "boolean" },
  documentation: `Whether your server gets what the caller says piece by piece, before they have finished.

It answers sooner that way, but a piece may be corrected by the next. Models other than Deepgram's \`flux\` may ignore it.`,
  default: "false",
  error: 64101,
};

export const profanityFilter: AttributeSpec = {
  name: "profanityFilter",
  value: { kind: "boolean" },
  documentation: "Whether swear words are taken out of what the caller said. Twilio does not document it.",
};

const writtenOut: ValueOption = {
  value: "on",
  documentation: "Numbers, dates and the like are written out before they are spoken; it takes time.",
};
const asSent: ValueOption = { value: "off", documentation: "The text is spoken as your server sends it." };

/** For whichever provider speaks. */
export const ttsTextNormalization: AttributeSpec = {
  name: "ttsTextNormalization",
  value: { kind: "enum", options: [writtenOut, asSent, { value: "auto", documentation: "Left to Twilio." }] },
  documentation: `Whether numbers, dates and abbreviations are written out before they are spoken.

It outweighs \`elevenlabsTextNormalization\`. Twilio does not document its default.`,
  sources: ["sdk"],
};

export const ttsLanguageTextNormalization: AttributeSpec = {
  name: "ttsLanguageTextNormalization",
  value: { kind: "boolean" },
  documentation:
    "Whether text is also written out by the rules of the language that is spoken. Twilio does not document for which languages.",
  sources: ["sdk"],
};

export const asrSmartFormat: AttributeSpec = {
  name: "asrSmartFormat",
  value: { kind: "boolean" },
  documentation: `Whether what the caller said is written for the eye: with punctuation, capitals, and figures for numbers.

It outweighs \`deepgramSmartFormat\`. Twilio does not document its default.`,
  sources: ["sdk"],
};

export const elevenlabsTextNormalization: AttributeSpec = {
  name: "elevenlabsTextNormalization",
  value: {
    kind: "enum",
    options: [
      writtenOut,
      asSent,
      { value: "auto", documentation: "Left to Twilio, which at present does the same as `off`." },
    ],
  },
  documentation: `Whether ElevenLabs writes out numbers, dates and abbreviations before it speaks them.

Turn it on where figures come out wrong; it costs some delay. Other providers ignore it.`,
  default: "off",
  appliesWhen: [{ attribute: "ttsProvider", values: ["ElevenLabs"] }],
  error: 64101,
};

export const intelligenceService: AttributeSpec = {
  name: "intelligenceService",
  value: { kind: "text" },
  documentation:
    "The Conversational Intelligence service, by its SID or unique name, that keeps the transcript and analyzes it after the call.",
};
