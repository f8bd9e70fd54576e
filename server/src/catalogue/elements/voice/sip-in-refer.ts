import type { ElementSpec } from "../../spec";

export const sipInRefer: ElementSpec = {
  name: "Sip",
  kind: "noun",
  products: ["voice"],
  under: ["Refer"],
  url: "https://www.twilio.com/docs/voice/twiml/refer",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
