import type { ElementSpec } from "../../spec";

export const identity: ElementSpec = {
  name: "Identity",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/client",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
