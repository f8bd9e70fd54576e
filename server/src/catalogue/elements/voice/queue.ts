import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const queue: ElementSpec = {
  name: "Queue",
  kind: "noun",
  products: ["voice"],
  under: ["Dial"],
  url: "https://www.twilio.com/docs/voice/twiml/queue",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "url",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    httpMethod("method", { of: "url", }),
    {
      name: "postWorkActivitySid",
      value: {
        kind: "pattern",
        pattern: "[A-Z]{2}[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
    },
    {
      name: "reservationSid",
      value: {
        kind: "pattern",
        pattern: "[A-Z]{2}[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
    },
  ],
  callbackParameters: [
    {
      name: "QueueSid",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["url"],
      documentation: "TODO dequeued call",
    },
    {
      name: "QueueTime",
      sentTo: ["url"],
      documentation: "TODO seconds",
    },
    {
      name: "DequeingCallSid",
      sentTo: ["url"],
      documentation: "TODO spelled so",
    },
  ],
};
