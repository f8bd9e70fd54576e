import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const stream: ElementSpec = {
  name: "Stream",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Parameter"],
  attributes: [
    {
      name: "url",
      value: {
        kind: "url",
        schemes: ["wss"],
        answers: "socket",
      },
      documentation: "",
      required: true,
    },
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "audioFormat",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "connectorName",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "sampleRate",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        absolute: true,
        answers: "nothing",
      },
      documentation: "",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", }),
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
      default: "inbound_track",
    },
  ],
  callbackParameters: [
    {
      name: "AccountSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "StreamSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "StreamName",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "StreamEvent",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["stream-started", "stream-stopped", "stream-error"],
    },
    {
      name: "StreamError",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallback"],
      documentation: "TODO ISO 8601",
    },
  ],
};
