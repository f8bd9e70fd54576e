import type { ElementSpec } from "../../spec";

export const config: ElementSpec = {
  name: "Config",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/virtualagent/virtualagent-dialogflow-cx",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "value",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
  ],
};
