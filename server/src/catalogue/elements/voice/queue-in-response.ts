import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const queueInResponse: ElementSpec = {
  name: "Queue",
  kind: "verb",
  products: ["voice"],
  under: ["Response"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
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
};
