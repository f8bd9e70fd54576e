import type { ElementSpec } from "../../spec";

export const media: ElementSpec = {
  name: "Media",
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
