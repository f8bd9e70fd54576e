import type { ElementSpec } from "../../spec";

export const play: ElementSpec = {
  name: "Play",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/play",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "digits",
      value: {
        kind: "pattern",
        pattern: "[0-9A-DWw#*]+",
        form: "TODO",
        sample: "TODO",
        what: "digits",
      },
      documentation: "",
    },
    {
      name: "loop",
      value: {
        kind: "integer",
        min: 0,
      },
      documentation: "",
      default: "1",
    },
  ],
};
