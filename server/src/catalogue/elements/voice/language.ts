import type { ElementSpec } from "../../spec";

export const language: ElementSpec = {
  name: "Language",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#language-element",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "code",
      value: {
        kind: "language",
        list: "conversation-relay",
        open: true,
      },
      documentation: "",
      required: true,
    },
    {
      name: "speechModel",
      value: {
        kind: "text",
      },
      documentation: "",
      defaultNote: "inherited",
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
      defaultNote: "inherited",
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
      defaultNote: "inherited",
    },
    {
      name: "voice",
      value: {
        kind: "text",
      },
      documentation: "",
      defaultNote: "inherited",
    },
  ],
};
