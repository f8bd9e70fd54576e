import type { ElementSpec } from "../../spec";

export const aiSession: ElementSpec = {
  name: "AiSession",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "aiConnector",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "aiSessionConfiguration",
      value: {
        kind: "text",
      },
      documentation: "",
    },
  ],
};
