import type { ElementSpec } from "../../spec";

export const pTag: ElementSpec = {
  name: "p",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "lang", "phoneme", "prosody", "s", "say-as", "sub", "w"],
  attributes: [],
};
