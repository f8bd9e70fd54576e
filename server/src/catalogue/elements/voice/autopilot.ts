import type { ElementSpec } from "../../spec";

export const autopilot: ElementSpec = {
  name: "Autopilot",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/autopilot",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  deprecated: {
    reason: "TODO",
    replacement: "VirtualAgent / ConversationRelay (inferred)",
  },
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
