import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const application: ElementSpec = {
  name: "Application",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial/application",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["ApplicationSid", "Parameter"],
  attributes: [
    {
      name: "copyParentTo",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "customerId",
      value: {
        kind: "text",
        maxLength: 256,
      },
      documentation: "",
      defaultNote: "Account SID of the dialing account",
    },
    httpMethod("method", { of: "url", sources: ["sdk"], }),
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "statusCallbackEvent",
      value: {
        kind: "enum",
        options: [
          {
            value: "initiated",
            documentation: "",
          },
          {
            value: "ringing",
            documentation: "",
          },
          {
            value: "answered",
            documentation: "",
          },
          {
            value: "completed",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
      sources: ["sdk"],
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"], }),
    {
      name: "url",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
      sources: ["sdk"],
    },
  ],
  callbackParameters: [
    {
      name: "Param_*",
      sentTo: ["application voice URL"],
      documentation: "TODO one per Parameter",
    },
    {
      name: "CustomerId",
      sentTo: ["application voice URL"],
      documentation: "TODO customerId value; exact parameter casing unstated",
    },
  ],
};
