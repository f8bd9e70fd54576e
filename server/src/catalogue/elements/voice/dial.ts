import { httpMethod } from "../../attributes/http-method";
import { ringTones } from "../../values/ring-tones";
import type { ElementSpec } from "../../spec";

export const dial: ElementSpec = {
  name: "Dial",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["Sip", "Number", "Conference", "Client", "Application", "Queue", "Sim", "WhatsApp"],
  attributes: [
    {
      name: "record",
      value: {
        kind: "enum",
        options: [
          {
            value: "do-not-record",
            documentation: "",
          },
          {
            value: "record-from-answer",
            documentation: "",
          },
          {
            value: "record-from-ringing",
            documentation: "",
          },
          {
            value: "record-from-answer-dual",
            documentation: "",
          },
          {
            value: "record-from-ringing-dual",
            documentation: "",
          },
          {
            value: "true",
            documentation: "TODO alias of record-from-answer",
            sources: ["docs"],
          },
          {
            value: "false",
            documentation: "TODO alias of do-not-record",
            sources: ["docs"],
          },
        ],
      },
      documentation: "",
      default: "do-not-record",
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
      name: "callerId",
      value: {
        kind: "text",
        format: "caller-id",
      },
      documentation: "",
      defaultNote: "caller's own caller ID",
    },
    httpMethod("method", { of: "action", }),
    {
      name: "recordingStatusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    {
      name: "hangupOnStar",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "referUrl",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    {
      name: "answerOnBridge",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "recordingTrack",
      value: {
        kind: "enum",
        options: [
          {
            value: "both",
            documentation: "",
          },
          {
            value: "inbound",
            documentation: "",
          },
          {
            value: "outbound",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "both",
    },
    {
      name: "sequential",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "timeLimit",
      value: {
        kind: "integer",
        min: 1,
        max: 86400,
        unit: "seconds",
      },
      documentation: "",
      default: "14400",
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 5,
        max: 600,
        unit: "seconds",
      },
      documentation: "",
      default: "30",
    },
    {
      name: "callReason",
      value: {
        kind: "text",
        maxLength: 50,
      },
      documentation: "",
      sources: ["docs"],
    },
    {
      name: "events",
      value: {
        kind: "enum",
        options: [
          {
            value: "call-progress-event",
            documentation: "",
          },
        ],
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "passports",
      value: {
        kind: "text",
        list: "comma",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "recordingConfigurationId",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "recordingStatusCallbackEvent",
      value: {
        kind: "enum",
        options: [
          {
            value: "in-progress",
            documentation: "",
          },
          {
            value: "completed",
            documentation: "",
          },
          {
            value: "absent",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
      default: "completed",
    },
    httpMethod("recordingStatusCallbackMethod", { of: "recordingStatusCallback", }),
    httpMethod("referMethod", { of: "referUrl", }),
    {
      name: "ringTone",
      value: {
        kind: "enum",
        options: ringTones,
      },
      documentation: "",
      defaultNote: "carrier ringback",
    },
    {
      name: "trim",
      value: {
        kind: "enum",
        options: [
          {
            value: "trim-silence",
            documentation: "",
          },
          {
            value: "do-not-trim",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "do-not-trim",
    },
  ],
  callbackParameters: [
    {
      name: "DialCallStatus",
      sentTo: ["action"],
      documentation: "TODO answered = conference case",
      values: ["completed", "answered", "busy", "no-answer", "failed", "canceled"],
    },
    {
      name: "DialCallSid",
      sentTo: ["action"],
      documentation: "TODO absent for Conference",
    },
    {
      name: "DialCallDuration",
      sentTo: ["action"],
      documentation: "TODO seconds; absent for Conference or when child was redirected",
    },
    {
      name: "DialBridged",
      sentTo: ["action"],
      documentation: "TODO whether bridge happened; not in seed",
      values: ["true", "false"],
    },
    {
      name: "RecordingUrl",
      sentTo: ["action", "recordingStatusCallback"],
      documentation: "TODO only with record",
    },
    {
      name: "DialSipCallId",
      sentTo: ["action"],
      documentation: "TODO Sip noun",
    },
    {
      name: "DialSipResponseCode",
      sentTo: ["action"],
      documentation: "TODO Sip noun",
    },
    {
      name: "DialSipHeader_*",
      sentTo: ["action"],
      documentation: "TODO Sip noun, X- headers of final response",
    },
    {
      name: "AccountSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "TODO parent leg",
    },
    {
      name: "RecordingSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingStatus",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["in-progress", "completed", "absent"],
    },
    {
      name: "RecordingDuration",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingChannels",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["1", "2"],
    },
    {
      name: "RecordingStartTime",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingSource",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["DialVerb"],
    },
    {
      name: "ReferTransferTarget",
      sentTo: ["referUrl"],
      documentation: "TODO number or SIP endpoint",
    },
  ],
};
