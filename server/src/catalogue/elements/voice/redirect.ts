import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const redirect: ElementSpec = {
  name: "Redirect",
  kind: "verb",
  products: ["voice", "messaging"],
  url: "https://www.twilio.com/docs/voice/twiml/redirect",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [httpMethod("method", {})],
};
