import type { ElementSpec } from "../../spec";

export const sim: ElementSpec = {
  name: "Sim",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  deprecated: {
    reason: "TODO",
    replacement: "",
  },
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
