import type { ElementSpec } from "../../spec";

export const say: ElementSpec = {
  name: "Say",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "lang"],
  attributes: [
    {
      name: "voice",
      value: {
        kind: "voice",
      },
      documentation: "",
      default: "man",
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "say",
        open: true,
      },
      documentation: "",
      default: "en-US",
    },
    {
      name: "loop",
      value: {
        kind: "integer",
        min: 0,
      },
      documentation: "",
      default: "1",
    },
  ],
};
