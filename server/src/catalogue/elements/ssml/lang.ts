import type { ElementSpec } from "../../spec";

export const langTag: ElementSpec = {
  name: "lang",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"],
  attributes: [
    {
      name: "xml:lang",
      value: {
        kind: "language",
        list: "ssml",
        open: true,
      },
      documentation: "",
      required: true,
    },
  ],
};
