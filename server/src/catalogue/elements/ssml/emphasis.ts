import type { ElementSpec } from "../../spec";

export const emphasisTag: ElementSpec = {
  name: "emphasis",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "lang", "phoneme", "prosody", "say-as", "sub", "w"],
  attributes: [
    {
      name: "level",
      value: {
        kind: "enum",
        options: [
          {
            value: "strong",
            documentation: "",
          },
          {
            value: "moderate",
            documentation: "",
          },
          {
            value: "reduced",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
  ],
};
