import { audioTracks } from "../../attributes/audio-track";
import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const transcription: ElementSpec = {
  name: "Transcription",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/transcription",
  sources: ["docs", "sdk"],
  documentation: `Writes down what is said on the call while it is being said, and sends it to your URL piece by piece. The call goes on with the next verb at once.

Each finished utterance is one request to \`statusCallbackUrl\`. Mind the name: it is not \`statusCallback\`. To keep the transcript and have it analyzed after the call, name an \`intelligenceService\`.

It runs until the call ends or \`<Stop>\` finds it by its \`name\`. To take one answer of the caller's, use \`<Gather input="speech">\`; to transcribe a voice message, \`transcribe\` of \`<Record>\`.`,
  example: `<Response>
  <Start>
    <Transcription name="support-call" statusCallbackUrl="https://example.com/transcript" inboundTrackLabel="customer" outboundTrackLabel="agent"/>
  </Start>
  <Dial>+14155550100</Dial>
</Response>`,
  content: { kind: "elements" },
  children: ["Config", "Parameter"],
  toldBy: ["name"],
  attributes: [
    {
      name: "statusCallbackUrl",
      value: { kind: "url", absolute: true, answers: "nothing" },
      documentation: `Your URL that receives the transcript, utterance by utterance. It must be absolute, and its answer does not steer the call.

Each request holds \`TranscriptionEvent\` and \`SequenceId\`; a \`transcription-content\` also \`TranscriptionData\` (JSON with the words), \`Track\` and \`Final\`. Requests can arrive out of order: sort them by \`SequenceId\`.`,
      error: 32650,
    },
    httpMethod("statusCallbackMethod", { of: "statusCallbackUrl", sources: ["sdk"] }),
    {
      name: "name",
      value: { kind: "text", format: "session-name", notEmpty: true },
      documentation:
        "Your name for the transcription, unlike any other on this call. It is what `<Stop>` finds it by, and comes back to you as `Name` when it starts.",
      required: true,
      requiredUnder: ["Stop"],
    },
    {
      name: "track",
      value: { kind: "enum", options: audioTracks },
      documentation:
        "Which side of the call is written down. The sides are transcribed apart, and each utterance names its own.",
      default: "both_tracks",
      error: 32650,
    },
    {
      name: "languageCode",
      value: {
        kind: "language",
        list: "gather",
        open: true,
        words: [
          {
            value: "multi",
            documentation: "The speakers may mix languages; for Deepgram's model `nova-3` alone.",
          },
        ],
      },
      documentation: "The language that is spoken. Which ones work depends on `transcriptionEngine` and `speechModel`.",
      default: "en-US",
      clashes: [
        {
          values: ["multi"],
          with: { attribute: "transcriptionEngine", values: ["google"] },
          reason: "Only Deepgram's model `nova-3` follows speakers who mix languages.",
        },
      ],
    },
    {
      name: "transcriptionEngine",
      value: {
        kind: "enum",
        options: [
          { value: "google", documentation: "Google's speech recognition, with models such as `telephony`." },
          { value: "deepgram", documentation: "Deepgram's speech recognition, with models such as `nova-3`." },
        ],
        open: true,
      },
      documentation:
        "Who does the speech recognition. It decides which `speechModel`s there are: change both together.",
      default: "google",
      error: 32650,
    },
    {
      name: "speechModel",
      value: {
        kind: "enum",
        open: true,
        options: [
          { value: "telephony", documentation: "Google's model for audio from phone calls." },
          { value: "long", documentation: "Google's model for long speech, such as a talk." },
          { value: "short", documentation: "Google's model for short utterances, such as a command." },
          {
            value: "chirp",
            documentation: "Google's large model for many languages; its successor `chirp2` does not work here.",
          },
          { value: "nova-3", documentation: "Deepgram's newer general model." },
          { value: "nova-2", documentation: "Deepgram's older general model." },
          {
            value: "medical_conversation",
            documentation:
              'Google\'s model for talk between doctor and patient; set `profanityFilter="false"` with it.',
          },
        ],
      },
      documentation: "The model that recognizes the speech, one of those that `transcriptionEngine` has.",
      clashes: [
        {
          values: ["nova-3", "nova-2"],
          without: { attribute: "transcriptionEngine", values: ["deepgram"] },
          reason: 'The model is Deepgram\'s: it needs `transcriptionEngine="deepgram"`.',
          isInferred: true,
        },
      ],
      defaultNote: "`telephony` for google, `nova-2` for deepgram",
    },
    {
      name: "hints",
      value: { kind: "text", list: "comma", maxItems: 500, maxItemLength: 100 },
      documentation: `Words and phrases that are likely to be said, so that they are recognized better: names, products, terms of your trade.

With Google, class tokens such as \`$OOV_CLASS_ALPHANUMERIC_SEQUENCE\` stand for whole kinds of words.`,
      error: 32650,
    },
    {
      name: "partialResults",
      value: { kind: "boolean" },
      documentation: `Whether you also get what has been understood so far of an utterance that still goes on.

Such a request has \`Final\` false and a \`Stability\` that says how likely it is to stay. It means many more requests.`,
      default: "false",
    },
    {
      name: "inboundTrackLabel",
      value: { kind: "text" },
      documentation: "Your name for the side that Twilio receives, such as `customer`. Letters and digits only.",
      appliesWhen: [{ attribute: "track", values: ["inbound_track", "both_tracks"] }],
    },
    {
      name: "outboundTrackLabel",
      value: { kind: "text" },
      documentation: "Your name for the side that Twilio sends, such as `agent`. Letters and digits only.",
      appliesWhen: [{ attribute: "track", values: ["outbound_track", "both_tracks"] }],
    },
    {
      name: "intelligenceService",
      value: { kind: "text" },
      documentation:
        "The Conversational Intelligence service, by its SID (`GA…`) or unique name, that keeps the transcript and analyzes it after the call. Without one, nothing is kept.",
    },
    {
      name: "enableAutomaticPunctuation",
      value: { kind: "boolean" },
      documentation: "Whether the text gets commas and periods.",
      default: "true",
    },
    {
      name: "profanityFilter",
      value: { kind: "boolean" },
      documentation:
        "Whether swear words are masked. The model `medical_conversation` cannot do it, so turn it off there.",
      default: "true",
      clashes: [
        {
          values: ["true"],
          with: { attribute: "speechModel", values: ["medical_conversation"] },
          reason: "The model `medical_conversation` has no filter for swear words.",
        },
      ],
    },
    {
      name: "enableProviderData",
      value: { kind: "boolean" },
      documentation:
        "Whether each utterance also brings what the engine itself answered, as `TranscriptionProviderData`.",
      default: "false",
      sources: ["docs"],
    },
    {
      name: "conversationConfiguration",
      value: { kind: "text" },
      documentation:
        "The identifier of a configuration of Conversation Orchestrator, by which the transcript becomes part of a conversation. `conversationId` wins over it.",
      clashes: [
        {
          with: { attribute: "conversationId" },
          reason: "`conversationId` wins over `conversationConfiguration`: this one is not used.",
          isHarmless: true,
        },
      ],
      sources: ["docs"],
    },
    {
      name: "conversationId",
      value: { kind: "text" },
      documentation:
        "The identifier of a conversation in Conversation Orchestrator that the transcript belongs to. It wins over `conversationConfiguration`.",
      sources: ["docs"],
    },
    {
      name: "modelAdaptation",
      value: { kind: "boolean" },
      documentation: "Twilio does not document what it does.",
      sources: ["docs"],
      disagreement: "A sample uses it, the table does not list it.",
    },
  ],
  callbackParameters: [
    {
      name: "TranscriptionEvent",
      sentTo: ["statusCallbackUrl"],
      documentation: "What the request is about.",
      values: ["transcription-started", "transcription-content", "transcription-stopped", "transcription-error"],
    },
    { name: "AccountSid", sentTo: ["statusCallbackUrl"], documentation: "The account that the call belongs to." },
    { name: "CallSid", sentTo: ["statusCallbackUrl"], documentation: "The call that is transcribed." },
    {
      name: "TranscriptionSid",
      sentTo: ["statusCallbackUrl"],
      documentation: "The transcription's identifier, which begins with `GT`.",
    },
    { name: "Timestamp", sentTo: ["statusCallbackUrl"], documentation: "When it happened." },
    {
      name: "SequenceId",
      sentTo: ["statusCallbackUrl"],
      documentation: "The request's place in the transcription; sort by it, since requests can overtake one another.",
    },
    {
      name: "ProviderConfiguration",
      sentTo: ["statusCallbackUrl"],
      documentation: "How the engine was set up, as JSON; with `transcription-started`.",
    },
    {
      name: "TranscriptionEngine",
      sentTo: ["statusCallbackUrl"],
      documentation: "Who does the speech recognition; with `transcription-started`.",
    },
    {
      name: "Name",
      sentTo: ["statusCallbackUrl"],
      documentation: "The transcription's `name`; with `transcription-started`.",
    },
    {
      name: "Track",
      sentTo: ["statusCallbackUrl"],
      documentation: "The side of the call on which the words were said; at the start, the sides that are transcribed.",
      values: audioTracks.map(({ value }) => value),
    },
    {
      name: "InboundTrackLabel",
      sentTo: ["statusCallbackUrl"],
      documentation: "Your name for the side that Twilio receives; with `transcription-started`.",
    },
    {
      name: "OutboundTrackLabel",
      sentTo: ["statusCallbackUrl"],
      documentation: "Your name for the side that Twilio sends; with `transcription-started`.",
    },
    {
      name: "PartialResults",
      sentTo: ["statusCallbackUrl"],
      documentation: "Whether unfinished utterances will be sent; with `transcription-started`.",
    },
    { name: "LanguageCode", sentTo: ["statusCallbackUrl"], documentation: "The language that is listened for." },
    {
      name: "TranscriptionData",
      sentTo: ["statusCallbackUrl"],
      documentation: "The words and how sure the engine is of them, as JSON; with `transcription-content`.",
    },
    {
      name: "TranscriptionProviderData",
      sentTo: ["statusCallbackUrl"],
      documentation: "What the engine itself answered, as JSON; with `transcription-content` and `enableProviderData`.",
    },
    {
      name: "Stability",
      sentTo: ["statusCallbackUrl"],
      documentation: "How likely an unfinished utterance is to stay as it is; with `partialResults`.",
    },
    {
      name: "Final",
      sentTo: ["statusCallbackUrl"],
      documentation: "Whether the utterance is finished; with `transcription-content`.",
      values: ["true", "false"],
    },
  ],
  disagreements: [
    "Config and Parameter inside it, and statusCallbackMethod, stand in the package alone.",
    "enableProviderData, conversationConfiguration and conversationId stand in the pages alone.",
  ],
};
