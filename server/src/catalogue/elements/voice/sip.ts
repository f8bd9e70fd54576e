import { callProgressAttributes } from "../../attributes/call-progress";
import { httpMethod } from "../../attributes/http-method";
import { machineDetectionAttributes } from "../../attributes/machine-detection";
import type { ElementSpec } from "../../spec";

export const sip: ElementSpec = {
  name: "Sip",
  kind: "noun",
  products: ["voice"],
  under: ["Dial"],
  url: "https://www.twilio.com/docs/voice/twiml/sip",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["Headers", "Uri"],
  attributes: [
    {
      name: "password",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "username",
      value: {
        kind: "text",
      },
      documentation: "",
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
    ...callProgressAttributes,
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
      name: "DialSipCallId",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "DialSipResponseCode",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "DialSipHeader_*",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "SipCallId",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "SipDomain",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "SipDomainSid",
      sentTo: ["url"],
      documentation: "TODO SD...",
    },
    {
      name: "SipHeader_*",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "SipSourceIp",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "Called",
      sentTo: ["url"],
      documentation: "",
    },
    {
      name: "Caller",
      sentTo: ["url"],
      documentation: "",
    },
  ],
};
