import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const sms: ElementSpec = {
  name: "Sms",
  kind: "verb",
  products: ["voice", "messaging"],
  url: "https://www.twilio.com/docs/voice/twiml/sms",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  deprecated: {
    reason: "TODO",
    replacement: "Message (messaging TwiML) or REST API",
  },
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    {
      name: "from",
      value: {
        kind: "text",
        format: "phone-number",
      },
      documentation: "",
      defaultNote: "inbound: called party; outbound: caller",
    },
    httpMethod("method", { of: "action", }),
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    {
      name: "to",
      value: {
        kind: "text",
        format: "phone-number",
      },
      documentation: "",
      defaultNote: "inbound: caller; outbound: called party",
    },
  ],
  callbackParameters: [
    {
      name: "SmsSid",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "SmsStatus",
      sentTo: ["action"],
      documentation: "TODO values from 2008 API page",
      values: ["sending", "invalid"],
    },
  ],
};
