import {
  asrSmartFormat,
  dtmfDetection,
  elevenlabsTextNormalization,
  hints,
  intelligenceService,
  interruptible,
  interruptSensitivity,
  language,
  partialPrompts,
  preemptible,
  profanityFilter,
  reportInputDuringAgentSpeech,
  speechModel,
  transcriptionLanguage,
  transcriptionProvider,
  ttsLanguage,
  ttsLanguageTextNormalization,
  ttsProvider,
  ttsTextNormalization,
  voice,
  welcomeGreeting,
  welcomeGreetingInterruptible,
} from "../../attributes/conversation-speech";
import type { AttributeSpec, Condition, ElementSpec, ValueOption } from "../../spec";

const withDeepgram: Condition = { attribute: "transcriptionProvider", values: ["Deepgram"] };

const speakerEvents: ValueOption = {
  value: "speaker-events",
  documentation: "Your server hears when the caller and the agent begin and stop speaking.",
};
const tokensPlayed: ValueOption = {
  value: "tokens-played",
  documentation: "Your server hears which of the words that it sent the caller has heard.",
};

const configUpdated: ValueOption = {
  value: "config-updated",
  documentation: "Your server hears what has changed in the configuration, such as that a backup provider took over.",
};

/** The changelogs announce what the reference does not describe yet. */
const changesOfOctober =
  "https://www.twilio.com/en-us/changelog/conversation-relay--dynamic-configuration--application-reconnect";

const speechTimeout: AttributeSpec = {
  name: "speechTimeout",
  value: {
    kind: "integer",
    min: 600,
    max: 5000,
    unit: "milliseconds",
    words: [{ value: "auto", documentation: "Twilio judges when the caller has finished." }],
  },
  documentation: `How long the caller must be silent before what they said counts as finished and goes to your server.

Every answer waits for it, so a long one makes the agent seem slow; a short one cuts off people who think while they speak.`,
  default: "auto",
  error: 64101,
  sources: ["docs"],
};

const ignoreBackchannel: AttributeSpec = {
  name: "ignoreBackchannel",
  value: { kind: "boolean" },
  documentation:
    "Whether the agent talks on when the caller only says `yeah` or `uh-huh`. It works in some languages only.",
  default: "false",
  error: 64101,
  sources: ["docs"],
};

const deepgramSmartFormat: AttributeSpec = {
  name: "deepgramSmartFormat",
  value: { kind: "boolean" },
  documentation:
    "Whether Deepgram writes what the caller said with punctuation, capitals, and numbers, dates and amounts as figures.",
  default: "true",
  appliesWhen: [withDeepgram],
  error: 64101,
  sources: ["docs"],
};

/** The same attribute in the small letters in which the `twilio` package writes it. */
function asPackageWrites(attribute: AttributeSpec): AttributeSpec {
  return {
    ...attribute,
    name: attribute.name.toLowerCase(),
    aliasOf: attribute.name,
    documentation: `The same as \`${attribute.name}\`, in small letters, as Twilio's helper libraries write it. Write \`${attribute.name}\`.`,
    sources: ["sdk"],
  };
}

export const conversationRelay: ElementSpec = {
  name: "ConversationRelay",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversationrelay",
  sources: ["docs", "sdk"],
  documentation: `Lets your application talk with the caller in text: Twilio turns speech into text for your WebSocket server, and the text that it sends back into speech. It is what voice agents on top of a language model are made with.

Twilio also takes care of turn taking: it notices when the caller has finished, and stops the agent when they interrupt. The session lasts until your server ends it or the caller hangs up; the \`action\` of \`<Connect>\` then decides what comes next.

- A \`<Parameter>\` hands your server something of your own when the session begins.
- A \`<Language>\` prepares a language that your server can switch to.
- A \`<Failover>\` says who takes over when a provider of speech fails.
- \`voice\` must belong to \`ttsProvider\`, and \`speechModel\` to \`transcriptionProvider\`. Where they do not, the session ends at once, and callers hear nothing but the end of the call.

For raw audio instead of text, use \`<Stream>\`.`,
  example: `<Response>
  <Connect action="/agent-done">
    <ConversationRelay url="wss://example.com/agent" welcomeGreeting="Hello! How can I help you?" dtmfDetection="true" reportInputDuringAgentSpeech="speech">
      <Language code="es-MX"/>
      <Parameter name="customer" value="4711"/>
    </ConversationRelay>
  </Connect>
</Response>`,
  content: { kind: "elements" },
  children: ["Language", "Parameter", "Failover"],
  attributes: [
    {
      name: "url",
      value: { kind: "url", schemes: ["wss"], absolute: true, unreachableError: 64102, answers: "socket" },
      documentation: `Your WebSocket server, with which the conversation is held. The URL must begin with \`wss://\`.

If nothing answers there, the session fails with error 64102. The first request carries Twilio's signature, so check it as you do for webhooks.`,
      required: true,
      error: 64102,
    },
    welcomeGreeting,
    { ...language, default: "en-US" },
    {
      ...voice,
      defaultNote: "a voice of `ttsProvider`'s: `UgBBYS2sOqTuMpoF3BR0`, `en-US-Journey-O` or `Joanna-Neural`",
    },
    { ...ttsProvider, default: "ElevenLabs" },
    {
      ...transcriptionProvider,
      default: "Deepgram",
      disagreement: "For accounts made before 12 September 2025 the default is Google.",
    },
    {
      ...speechModel,
      defaultNote: "`telephony` for Google; `nova-3-general` or `nova-2-general` for Deepgram, after the language",
    },
    interruptible,
    dtmfDetection,
    welcomeGreetingInterruptible,
    reportInputDuringAgentSpeech,
    interruptSensitivity,
    hints,
    preemptible,
    ttsLanguage,
    transcriptionLanguage,
    intelligenceService,
    elevenlabsTextNormalization,
    speechTimeout,
    ignoreBackchannel,
    deepgramSmartFormat,
    partialPrompts,
    {
      name: "eotThreshold",
      value: { kind: "decimal", min: 0.5, max: 0.9 },
      documentation: `How sure Deepgram must be that the caller has finished before your server gets what they said. It is for the model \`flux\` alone.

Lower, and the agent answers sooner but cuts in more often; higher, and it waits longer.`,
      default: "0.8",
      appliesWhen: [withDeepgram],
      clashes: [
        {
          with: { attribute: "speechModel", values: ["nova-3-general", "nova-2-general"] },
          reason: "Of Deepgram's models only `flux` knows `eotThreshold`.",
          isHarmless: true,
        },
      ],
      error: 64101,
      sources: ["docs"],
    },
    {
      name: "eagerEotThreshold",
      value: { kind: "decimal", min: 0.3, max: 0.9 },
      documentation: `How sure it must be that the caller has finished for an early notice, which comes before that of \`eotThreshold\`.

Your server can prepare its answer from then on; the caller may still go on speaking.`,
      sources: ["sdk"],
    },
    {
      name: "turnDetection",
      value: { kind: "boolean" },
      documentation:
        "Whether turn detection decides when the caller has finished. It is not for calls under PCI or HIPAA rules.",
      default: "false",
      disagreement: "The page that names it lists no values; type and default are the package's.",
    },
    {
      name: "events",
      value: { kind: "enum", list: "space", options: [speakerEvents, tokensPlayed, configUpdated] },
      documentation: "What else your server is told over the socket about how the conversation goes on.",
    },
    {
      name: "debug",
      value: {
        kind: "enum",
        list: "space",
        options: [
          { value: "debugging", documentation: "Your server gets messages that help to find a fault." },
          speakerEvents,
          tokensPlayed,
        ],
      },
      documentation:
        "What your server is told over the socket while you look for a fault. For speaker events and played tokens, use `events`.",
      disagreement: "Older pages list speaker-events and tokens-played here, newer ones under events.",
    },
    {
      name: "conversationConfiguration",
      value: { kind: "text" },
      documentation:
        "The identifier of a configuration of Conversation Orchestrator, by which the call becomes part of a conversation that Twilio keeps.",
    },
    {
      name: "conversationId",
      value: { kind: "text" },
      documentation: "The identifier of a conversation in Conversation Orchestrator that this call continues.",
    },
    {
      name: "customerName",
      value: { kind: "text" },
      documentation: "The caller's name, as Conversation Orchestrator and Conversational Intelligence get it.",
      defaultNote: "the caller's number",
      sources: ["sdk"],
    },
    {
      name: "applicationReconnect",
      value: { kind: "boolean" },
      documentation: `Whether Twilio connects again when the connection to your server breaks off during the call.

Up to 500 events are kept meanwhile, and sent once your server is back; the caller stays on the line. Without it the session ends.`,
      default: "false",
      url: changesOfOctober,
    },
    {
      name: "echoPromptFiltering",
      value: { kind: "boolean" },
      documentation:
        "Whether your server is spared what sounds like the agent's own speech, come back through the caller's phone. The agent would interrupt or answer itself.",
      default: "false",
      url: changesOfOctober,
    },
    {
      name: "includeInPrompt",
      value: {
        kind: "enum",
        options: [
          { value: "turn-state", documentation: "The state of the caller's turn." },
          { value: "prompt-segments", documentation: "The pieces that make up what the caller said." },
        ],
        // Both at once make sense; how that is written, nobody states.
        open: "(?:turn-state|prompt-segments)(?:[ ,]+(?:turn-state|prompt-segments))*",
      },
      documentation:
        "What the messages with the caller's words hold besides. Twilio does not document it: try it out before you rely on it.",
      sources: ["sdk"],
    },
    {
      name: "partialPromptOnHangup",
      value: { kind: "boolean" },
      documentation:
        "Whether your server also gets what the caller was about to say when they hung up, as far as it was understood.",
      sources: ["sdk"],
    },
    asrSmartFormat,
    ttsTextNormalization,
    ttsLanguageTextNormalization,
    {
      name: "elevenlabsLanguageTextNormalization",
      value: { kind: "boolean" },
      documentation: "The same as `ttsLanguageTextNormalization`.",
      deprecated: {
        reason: "it is the former name of `ttsLanguageTextNormalization`",
        replacement: "ttsLanguageTextNormalization",
      },
      sources: ["sdk"],
    },
    { ...profanityFilter, sources: ["sdk"] },
    {
      name: "backgroundnoisereduction",
      value: { kind: "text" },
      documentation:
        "Takes noise out of the caller's audio before it is recognized. Twilio does not document it or its values: try it out before you rely on it.",
      sources: ["sdk"],
    },
    asPackageWrites(speechTimeout),
    asPackageWrites(ignoreBackchannel),
    asPackageWrites(deepgramSmartFormat),
  ],
  disagreements: [
    "The package writes speechtimeout, ignorebackchannel and deepgramsmartformat in small letters, the pages in camel case; no page says that either is refused.",
    "eotThreshold stands in newer pages alone; Failover and config-updated in a changelog of 18 November 2026 and the page it names.",
  ],
};
