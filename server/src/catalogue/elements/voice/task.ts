import type { ElementSpec } from "../../spec";

export const task: ElementSpec = {
  name: "Task",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/taskrouter/twiml-queue-calls",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "priority",
      value: {
        kind: "integer",
      },
      documentation: "",
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
      },
      documentation: "",
    },
  ],
};
