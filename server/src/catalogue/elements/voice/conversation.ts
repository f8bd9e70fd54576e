import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const conversation: ElementSpec = {
  name: "Conversation",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversation",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "serviceInstanceSid",
      value: {
        kind: "pattern",
        pattern: "IS[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
      sources: ["sdk"],
    },
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
            documentation: "",
          },
          {
            value: "false",
            documentation: "",
          },
        ],
      },
      documentation: "",
      sources: ["sdk"],
    },
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
      name: "recordingStatusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "inboundAutocreation",
      value: {
        kind: "boolean",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "inboundTimeout",
      value: {
        kind: "integer",
      },
      documentation: "",
      sources: ["sdk"],
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
      sources: ["sdk"],
    },
    httpMethod("recordingStatusCallbackMethod", { of: "recordingStatusCallback", sources: ["sdk"], }),
    {
      name: "routingAssignmentTimeout",
      value: {
        kind: "integer",
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
            value: "call-initiated",
            documentation: "",
          },
          {
            value: "call-ringing",
            documentation: "",
          },
          {
            value: "call-answered",
            documentation: "",
          },
          {
            value: "call-completed",
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
      sources: ["sdk"],
    },
    httpMethod("method", { of: "url", sources: ["sdk"], }),
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
};
