import type { ElementSpec } from "../../spec";

export const conversationRelay: ElementSpec = {
  name: "ConversationRelay",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversationrelay",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Language", "Parameter"],
  attributes: [
    {
      name: "url",
      value: {
        kind: "url",
        schemes: ["wss"],
        answers: "socket",
      },
      documentation: "",
      required: true,
    },
    {
      name: "backgroundnoisereduction",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
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
      name: "debug",
      value: {
        kind: "enum",
        options: [
          {
            value: "debugging",
            documentation: "",
          },
          {
            value: "speaker-events",
            documentation: "",
          },
          {
            value: "tokens-played",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "deepgramsmartformat",
      value: {
        kind: "text",
        options: [
          {
            value: "true",
            documentation: "",
          },
          {
            value: "false",
            documentation: "",
          },
        ],
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "deepgramSmartFormat",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
      sources: ["docs"],
    },
    {
      name: "dtmfDetection",
      value: {
        kind: "boolean",
      },
      documentation: "",
    },
    {
      name: "elevenlabsTextNormalization",
      value: {
        kind: "enum",
        options: [
          {
            value: "on",
            documentation: "",
          },
          {
            value: "auto",
            documentation: "",
          },
          {
            value: "off",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "off",
    },
    {
      name: "eotThreshold",
      value: {
        kind: "decimal",
        min: 0.5,
        max: 0.9,
      },
      documentation: "",
      default: "0.8",
      sources: ["docs"],
    },
    {
      name: "events",
      value: {
        kind: "enum",
        options: [
          {
            value: "speaker-events",
            documentation: "",
          },
          {
            value: "tokens-played",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "hints",
      value: {
        kind: "text",
        list: "comma",
      },
      documentation: "",
    },
    {
      name: "ignorebackchannel",
      value: {
        kind: "text",
        options: [
          {
            value: "true",
            documentation: "",
          },
          {
            value: "false",
            documentation: "",
          },
        ],
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "ignoreBackchannel",
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
      name: "interruptSensitivity",
      value: {
        kind: "enum",
        options: [
          {
            value: "low",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "high",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "high",
    },
    {
      name: "interruptible",
      value: {
        kind: "enum",
        options: [
          {
            value: "none",
            documentation: "",
          },
          {
            value: "dtmf",
            documentation: "",
          },
          {
            value: "speech",
            documentation: "",
          },
          {
            value: "any",
            documentation: "",
          },
          {
            value: "true",
            documentation: "TODO alias of any",
          },
          {
            value: "false",
            documentation: "TODO alias of none",
          },
        ],
      },
      documentation: "",
      default: "any",
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "conversation-relay",
        open: true,
      },
      documentation: "",
      default: "en-US",
    },
    {
      name: "partialPrompts",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "preemptible",
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
      sources: ["sdk"],
    },
    {
      name: "reportInputDuringAgentSpeech",
      value: {
        kind: "enum",
        options: [
          {
            value: "none",
            documentation: "",
          },
          {
            value: "dtmf",
            documentation: "",
          },
          {
            value: "speech",
            documentation: "",
          },
          {
            value: "any",
            documentation: "",
          },
          {
            value: "true",
            documentation: "",
            sources: ["sdk"],
          },
          {
            value: "false",
            documentation: "",
            sources: ["sdk"],
          },
        ],
      },
      documentation: "",
      default: "none",
    },
    {
      name: "speechModel",
      value: {
        kind: "text",
      },
      documentation: "",
      defaultNote: "telephony (Google); nova-3-general or nova-2-general (Deepgram)",
    },
    {
      name: "speechtimeout",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "speechTimeout",
      value: {
        kind: "integer",
        min: 600,
        max: 5000,
        unit: "milliseconds",
        words: [
          {
            value: "auto",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "auto",
      sources: ["docs"],
    },
    {
      name: "transcriptionLanguage",
      value: {
        kind: "language",
        list: "conversation-relay",
        open: true,
      },
      documentation: "",
    },
    {
      name: "transcriptionProvider",
      value: {
        kind: "enum",
        options: [
          {
            value: "Google",
            documentation: "",
          },
          {
            value: "Deepgram",
            documentation: "",
          },
        ],
        ignoresCase: true,
      },
      documentation: "",
      default: "Deepgram",
    },
    {
      name: "ttsLanguage",
      value: {
        kind: "language",
        list: "conversation-relay",
        open: true,
      },
      documentation: "",
    },
    {
      name: "ttsProvider",
      value: {
        kind: "enum",
        options: [
          {
            value: "Google",
            documentation: "",
          },
          {
            value: "Amazon",
            documentation: "",
          },
          {
            value: "ElevenLabs",
            documentation: "",
          },
        ],
        ignoresCase: true,
      },
      documentation: "",
      default: "ElevenLabs",
    },
    {
      name: "turnDetection",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["docs"],
    },
    {
      name: "voice",
      value: {
        kind: "text",
      },
      documentation: "",
      defaultNote: "UgBBYS2sOqTuMpoF3BR0 (ElevenLabs), en-US-Journey-O (Google), Joanna-Neural (Amazon)",
    },
    {
      name: "welcomeGreeting",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "welcomeGreetingInterruptible",
      value: {
        kind: "enum",
        options: [
          {
            value: "none",
            documentation: "",
          },
          {
            value: "dtmf",
            documentation: "",
          },
          {
            value: "speech",
            documentation: "",
          },
          {
            value: "any",
            documentation: "",
          },
          {
            value: "true",
            documentation: "TODO alias of any",
          },
          {
            value: "false",
            documentation: "TODO alias of none",
          },
        ],
      },
      documentation: "",
      default: "any",
    },
  ],
};
