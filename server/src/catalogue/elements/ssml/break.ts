import type { ElementSpec } from "../../spec";

export const breakTag: ElementSpec = {
  name: "break",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "strength",
      value: {
        kind: "enum",
        options: [
          {
            value: "none",
            documentation: "",
          },
          {
            value: "x-weak",
            documentation: "",
          },
          {
            value: "weak",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "strong",
            documentation: "",
          },
          {
            value: "x-strong",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
    {
      name: "time",
      value: {
        kind: "pattern",
        pattern: "\\+?[0-9]+(\\.[0-9]+)?(s|ms)",
        form: "TODO",
        sample: "500ms",
        what: "duration",
      },
      documentation: "",
    },
  ],
};
