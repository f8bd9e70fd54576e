import type { ElementSpec } from "../../spec";

export const reject: ElementSpec = {
  name: "Reject",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/reject",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: ["Parameter"],
  attributes: [
    {
      name: "reason",
      value: {
        kind: "enum",
        options: [
          {
            value: "rejected",
            documentation: "",
          },
          {
            value: "busy",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "rejected",
    },
  ],
};
