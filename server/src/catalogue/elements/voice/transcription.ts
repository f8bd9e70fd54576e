import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const transcription: ElementSpec = {
  name: "Transcription",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/transcription",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Config", "Parameter"],
  attributes: [
    {
      name: "statusCallbackUrl",
      value: {
        kind: "url",
        absolute: true,
        answers: "nothing",
      },
      documentation: "",
    },
    {
      name: "transcriptionEngine",
      value: {
        kind: "enum",
        options: [
          {
            value: "google",
            documentation: "",
          },
          {
            value: "deepgram",
            documentation: "",
          },
        ],
        open: true,
      },
      documentation: "",
      default: "google",
    },
    {
      name: "hints",
      value: {
        kind: "text",
        list: "comma",
        maxItems: 500,
        maxItemLength: 100,
      },
      documentation: "",
    },
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "enableAutomaticPunctuation",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "inboundTrackLabel",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "languageCode",
      value: {
        kind: "language",
        list: "gather",
        open: true,
      },
      documentation: "",
      default: "en-US",
    },
    {
      name: "outboundTrackLabel",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "partialResults",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "profanityFilter",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "speechModel",
      value: {
        kind: "text",
        options: [
          {
            value: "telephony",
            documentation: "",
          },
          {
            value: "long",
            documentation: "",
          },
          {
            value: "short",
            documentation: "",
          },
          {
            value: "chirp",
            documentation: "",
          },
          {
            value: "nova-2",
            documentation: "",
          },
          {
            value: "nova-3",
            documentation: "",
          },
          {
            value: "medical_conversation",
            documentation: "",
          },
        ],
      },
      documentation: "",
      defaultNote: "telephony (google); nova-2 (deepgram)",
    },
    {
      name: "track",
      value: {
        kind: "enum",
        options: [
          {
            value: "inbound_track",
            documentation: "",
          },
          {
            value: "outbound_track",
            documentation: "",
          },
          {
            value: "both_tracks",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "both_tracks",
    },
    {
      name: "conversationConfiguration",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["docs"],
    },
    {
      name: "conversationId",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["docs"],
    },
    {
      name: "enableProviderData",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
      sources: ["docs"],
    },
    {
      name: "intelligenceService",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "modelAdaptation",
      value: {
        kind: "boolean",
      },
      documentation: "",
      sources: ["docs"],
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"], }),
  ],
  callbackParameters: [
    {
      name: "TranscriptionEvent",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
      values: ["transcription-started", "transcription-content", "transcription-stopped", "transcription-error"],
    },
    {
      name: "AccountSid",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
    },
    {
      name: "TranscriptionSid",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO GT...",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
    },
    {
      name: "SequenceId",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
    },
    {
      name: "ProviderConfiguration",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "TranscriptionEngine",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "Name",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "Track",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
      values: ["inbound_track", "outbound_track", "both_tracks"],
    },
    {
      name: "InboundTrackLabel",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "OutboundTrackLabel",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "PartialResults",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO started",
    },
    {
      name: "LanguageCode",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
    },
    {
      name: "TranscriptionData",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO content; JSON",
    },
    {
      name: "TranscriptionProviderData",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO content, enableProviderData",
    },
    {
      name: "Stability",
      sentTo: ["statusCallbackUrl"],
      documentation: "TODO partialResults only",
    },
    {
      name: "Final",
      sentTo: ["statusCallbackUrl"],
      documentation: "",
      values: ["true", "false"],
    },
  ],
};
