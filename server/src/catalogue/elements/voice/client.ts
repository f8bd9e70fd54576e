import { callProgressAttributes } from "../../attributes/call-progress";
import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const client: ElementSpec = {
  name: "Client",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/client",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["Parameter", "Identity"],
  attributes: [
    ...callProgressAttributes,
    {
      name: "clientNotificationUrl",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      sources: ["docs"],
    },
    httpMethod("method", { of: "url", }),
    {
      name: "url",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
  ],
  callbackParameters: [
    {
      name: "CallSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "ParentCallSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "CallStatus",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["queued", "initiated", "ringing", "in-progress", "busy", "failed", "no-answer"],
    },
    {
      name: "CallDuration",
      sentTo: ["statusCallback"],
      documentation: "TODO completed only",
    },
    {
      name: "RecordingUrl",
      sentTo: ["statusCallback"],
      documentation: "TODO completed only, with Dial record",
    },
    {
      name: "RecordingSid",
      sentTo: ["statusCallback"],
      documentation: "TODO completed only",
    },
    {
      name: "RecordingDuration",
      sentTo: ["statusCallback"],
      documentation: "TODO completed only",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallback"],
      documentation: "TODO RFC 2822 UTC",
    },
    {
      name: "CallbackSource",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["call-progress-events"],
    },
    {
      name: "SequenceNumber",
      sentTo: ["statusCallback"],
      documentation: "TODO from 0",
    },
  ],
};
