import type { ElementSpec } from "../../spec";

export const parameter: ElementSpec = {
  name: "Parameter",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay/twiml-voice-parameter",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "value",
      value: {
        kind: "text",
      },
      documentation: "",
    },
  ],
};
