import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const record: ElementSpec = {
  name: "Record",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/record",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "transcribe",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
      defaultNote: "current document URL",
    },
    {
      name: "finishOnKey",
      value: {
        kind: "pattern",
        pattern: "[0-9#*]*",
        form: "TODO",
        sample: "TODO",
        what: "key",
      },
      documentation: "",
      default: "1234567890*#",
    },
    {
      name: "maxLength",
      value: {
        kind: "integer",
        min: 2,
        max: 86400,
        unit: "seconds",
      },
      documentation: "",
      default: "3600",
    },
    httpMethod("method", { of: "action", }),
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 0,
        unit: "seconds",
      },
      documentation: "",
      default: "5",
    },
    {
      name: "transcribeCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      appliesWhen: [
        {
          attribute: "transcribe",
        },
      ],
    },
    {
      name: "playBeep",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "recordingConfigurationId",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "recordingStatusCallback",
      value: {
        kind: "url",
        answers: "nothing",
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
      default: "trim-silence",
    },
  ],
  callbackParameters: [
    {
      name: "RecordingUrl",
      sentTo: ["action", "recordingStatusCallback", "transcribeCallback"],
      documentation: "",
    },
    {
      name: "RecordingDuration",
      sentTo: ["action", "recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "Digits",
      sentTo: ["action"],
      documentation: "TODO ending key or hangup",
    },
    {
      name: "AccountSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingSid",
      sentTo: ["recordingStatusCallback", "transcribeCallback"],
      documentation: "",
    },
    {
      name: "RecordingStatus",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["completed", "failed"],
    },
    {
      name: "RecordingChannels",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["1"],
    },
    {
      name: "RecordingSource",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["RecordVerb"],
    },
    {
      name: "TranscriptionSid",
      sentTo: ["transcribeCallback"],
      documentation: "",
    },
    {
      name: "TranscriptionText",
      sentTo: ["transcribeCallback"],
      documentation: "",
    },
    {
      name: "TranscriptionStatus",
      sentTo: ["transcribeCallback"],
      documentation: "",
      values: ["completed", "failed"],
    },
    {
      name: "TranscriptionUrl",
      sentTo: ["transcribeCallback"],
      documentation: "",
    },
  ],
};
