import type { ElementSpec } from "../../spec";

export const hangup: ElementSpec = {
  name: "Hangup",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/hangup",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: ["Parameter"],
  attributes: [],
};
