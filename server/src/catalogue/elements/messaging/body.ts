import type { ElementSpec } from "../../spec";

export const body: ElementSpec = {
  name: "Body",
  kind: "noun",
  products: ["messaging"],
  url: "https://www.twilio.com/docs/messaging/twiml/message",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
