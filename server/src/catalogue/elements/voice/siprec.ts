import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const siprec: ElementSpec = {
  name: "Siprec",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/siprec",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Parameter"],
  attributes: [
    {
      name: "connectorName",
      value: {
        kind: "text",
      },
      documentation: "",
      default: "Default",
    },
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      sources: ["sdk"],
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"], }),
    {
      name: "track",
      value: {
        kind: "enum",
        options: [
          {
            value: "inbound_track",
            documentation: "",
          },
          {
            value: "outbound_track",
            documentation: "",
          },
          {
            value: "both_tracks",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "both_tracks",
    },
  ],
};
