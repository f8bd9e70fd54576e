import { callProgressAttributes } from "../../attributes/call-progress";
import { httpMethod } from "../../attributes/http-method";
import { machineDetectionAttributes } from "../../attributes/machine-detection";
import type { ElementSpec } from "../../spec";

export const number: ElementSpec = {
  name: "Number",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/number",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    ...callProgressAttributes,
    {
      name: "sendDigits",
      value: {
        kind: "pattern",
        pattern: "[0-9A-DWw#*]+",
        form: "TODO",
        sample: "TODO",
        what: "digits",
      },
      documentation: "",
    },
    {
      name: "url",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    {
      name: "byoc",
      value: {
        kind: "pattern",
        pattern: "[A-Z]{2}[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
    },
    httpMethod("method", { of: "url", }),
    ...machineDetectionAttributes,
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
    {
      name: "AnsweredBy",
      sentTo: ["amdStatusCallback"],
      documentation: "TODO human/machine/fax result; only unknown named on the page",
      values: ["unknown"],
    },
  ],
};
