import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const refer: ElementSpec = {
  name: "Refer",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/refer",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Sip"],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    httpMethod("method", { of: "action", }),
  ],
  callbackParameters: [
    {
      name: "ReferCallStatus",
      sentTo: ["action"],
      documentation: "TODO omitted if no NOTIFY",
      values: ["in-progress", "busy", "failed", "canceled"],
    },
    {
      name: "ReferSipResponseCode",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "NotifySipResponseCode",
      sentTo: ["action"],
      documentation: "TODO omitted if no NOTIFY",
    },
  ],
};
