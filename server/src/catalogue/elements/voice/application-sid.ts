import type { ElementSpec } from "../../spec";

export const applicationSid: ElementSpec = {
  name: "ApplicationSid",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial/application#applicationsid",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
