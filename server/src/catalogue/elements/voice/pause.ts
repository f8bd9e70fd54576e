import type { ElementSpec } from "../../spec";

export const pause: ElementSpec = {
  name: "Pause",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pause",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "length",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
      },
      documentation: "",
      default: "1",
    },
  ],
};
