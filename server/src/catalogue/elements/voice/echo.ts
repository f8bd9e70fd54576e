import type { ElementSpec } from "../../spec";

export const echo: ElementSpec = {
  name: "Echo",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [],
};
