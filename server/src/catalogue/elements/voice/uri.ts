import type { ElementSpec } from "../../spec";

export const uri: ElementSpec = {
  name: "Uri",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "password",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "priority",
      value: {
        kind: "integer",
      },
      documentation: "",
    },
    {
      name: "username",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "weight",
      value: {
        kind: "integer",
      },
      documentation: "",
    },
  ],
};
