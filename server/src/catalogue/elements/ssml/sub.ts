import type { ElementSpec } from "../../spec";

export const subTag: ElementSpec = {
  name: "sub",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "alias",
      value: {
        kind: "text",
      },
      documentation: "",
      required: true,
    },
  ],
};
