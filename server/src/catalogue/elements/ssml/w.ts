import type { ElementSpec } from "../../spec";

export const wTag: ElementSpec = {
  name: "w",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "phoneme", "prosody", "say-as", "sub"],
  attributes: [
    {
      name: "role",
      value: {
        kind: "text",
      },
      documentation: "",
      required: true,
    },
  ],
};
