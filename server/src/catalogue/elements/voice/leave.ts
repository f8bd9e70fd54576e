import type { ElementSpec } from "../../spec";

export const leave: ElementSpec = {
  name: "Leave",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/leave",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [],
};
