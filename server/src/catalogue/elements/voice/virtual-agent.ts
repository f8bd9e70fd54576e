import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const virtualAgent: ElementSpec = {
  name: "VirtualAgent",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/virtualagent",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Config", "Parameter"],
  attributes: [
    {
      name: "connectorName",
      value: {
        kind: "text",
      },
      documentation: "",
      required: true,
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "gather",
        open: true,
      },
      documentation: "",
      default: "connector's",
    },
    {
      name: "sentimentAnalysis",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "connector's",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"], }),
  ],
};
