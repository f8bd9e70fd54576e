import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const enqueue: ElementSpec = {
  name: "Enqueue",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/enqueue",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["Task", "TaskAttributes"],
  attributes: [
    {
      name: "waitUrl",
      value: {
        kind: "url",
        emptyAllowed: true,
        answers: "twiml",
      },
      documentation: "",
      default: "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml",
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    {
      name: "maxQueueSize",
      value: {
        kind: "integer",
      },
      documentation: "",
      sources: ["sdk"],
    },
    httpMethod("method", { of: "action", }),
    httpMethod("waitUrlMethod", { of: "waitUrl", }),
    {
      name: "workflowSid",
      value: {
        kind: "pattern",
        pattern: "WW[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
    },
  ],
  callbackParameters: [
    {
      name: "QueueResult",
      sentTo: ["action"],
      documentation: "",
      values: [
        "bridged",
        "bridging-in-process",
        "error",
        "hangup",
        "leave",
        "redirected",
        "redirected-from-bridged",
        "queue-full",
        "system-error",
      ],
    },
    {
      name: "QueueSid",
      sentTo: ["action", "waitUrl"],
      documentation: "",
    },
    {
      name: "QueueTime",
      sentTo: ["action", "waitUrl"],
      documentation: "",
    },
    {
      name: "QueuePosition",
      sentTo: ["waitUrl"],
      documentation: "",
    },
    {
      name: "AvgQueueTime",
      sentTo: ["waitUrl"],
      documentation: "",
    },
    {
      name: "CurrentQueueSize",
      sentTo: ["waitUrl"],
      documentation: "",
    },
    {
      name: "MaxQueueSize",
      sentTo: ["waitUrl"],
      documentation: "",
    },
  ],
};
