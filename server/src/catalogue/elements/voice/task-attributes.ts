import type { ElementSpec } from "../../spec";

export const taskAttributes: ElementSpec = {
  name: "TaskAttributes",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/taskrouter/twiml-queue-calls",
  sources: ["docs"],
  documentation: "",
  example: "",
  deprecated: {
    reason: "TODO",
    replacement: "Task",
  },
  content: {
    kind: "text",
  },
  children: [],
  attributes: [],
};
