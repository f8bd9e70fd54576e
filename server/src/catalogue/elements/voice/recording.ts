import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const recording: ElementSpec = {
  name: "Recording",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/recording",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "channels",
      value: {
        kind: "enum",
        options: [
          {
            value: "mono",
            documentation: "",
          },
          {
            value: "dual",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "dual",
    },
    {
      name: "name",
      value: {
        kind: "text",
      },
      documentation: "",
      sources: ["docs"],
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
      name: "track",
      value: {
        kind: "enum",
        options: [
          {
            value: "inbound",
            documentation: "",
          },
          {
            value: "outbound",
            documentation: "",
          },
          {
            value: "both",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "both",
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
      default: "trim-silence",
    },
  ],
  callbackParameters: [
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
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingUrl",
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
      documentation: "TODO page text names only REST source",
      values: ["OutboundAPI"],
    },
    {
      name: "RecordingTrack",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["inbound", "outbound", "both"],
    },
  ],
};
