import type { ElementSpec } from "../../spec";

export const assistant: ElementSpec = {
  name: "Assistant",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["older"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Language", "Parameter"],
  attributes: [
    {
      name: "id",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "language",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "ttsLanguage",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "transcriptionLanguage",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "ttsProvider",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "voice",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "transcriptionProvider",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "speechModel",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "profanityFilter",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "dtmfDetection",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "welcomeGreeting",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "partialPrompts",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "welcomeGreetingInterruptible",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "interruptible",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "preemptible",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "hints",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "intelligenceService",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "reportInputDuringAgentSpeech",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "elevenlabsTextNormalization",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "interruptSensitivity",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "debug",
      value: {
        kind: "text",
      },
      documentation: "",
    },
  ],
};
