import type { ElementSpec } from "../../spec";

export const header: ElementSpec = {
  name: "Header",
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
