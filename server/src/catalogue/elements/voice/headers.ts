import type { ElementSpec } from "../../spec";

export const headers: ElementSpec = {
  name: "Headers",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Header"],
  attributes: [],
};
