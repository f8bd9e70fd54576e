import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const start: ElementSpec = {
  name: "Start",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Transcription", "Stream", "Siprec", "Recording"],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
      sources: ["sdk"],
    },
    httpMethod("method", { of: "method", sources: ["sdk"], }),
  ],
};
