import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const gather: ElementSpec = {
  name: "Gather",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/gather",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Say", "Pause", "Play"],
  attributes: [
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
      name: "input",
      value: {
        kind: "enum",
        options: [
          {
            value: "dtmf",
            documentation: "",
          },
          {
            value: "speech",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
      default: "dtmf",
    },
    httpMethod("method", { of: "action", }),
    {
      name: "numDigits",
      value: {
        kind: "integer",
        min: 1,
      },
      documentation: "",
      defaultNote: "unlimited",
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
        words: [
          {
            value: "auto",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "5",
    },
    {
      name: "actionOnEmptyResult",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "bargeIn",
      value: {
        kind: "boolean",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "debug",
      value: {
        kind: "boolean",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "enhanced",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
      deprecated: {
        reason: "TODO",
        replacement: "speechModel (specific STT model)",
      },
    },
    {
      name: "finishOnKey",
      value: {
        kind: "pattern",
        pattern: "[0-9#*]?",
        form: "TODO",
        sample: "TODO",
        what: "key",
        emptyAllowed: true,
      },
      documentation: "",
      default: "#",
    },
    {
      name: "hints",
      value: {
        kind: "text",
        list: "comma",
        maxItems: 500,
        maxItemLength: 100,
      },
      documentation: "",
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "gather",
        open: true,
      },
      documentation: "",
      default: "en-US",
    },
    {
      name: "maxSpeechTime",
      value: {
        kind: "integer",
      },
      documentation: "",
      sources: ["sdk"],
    },
    {
      name: "partialResultCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    httpMethod("partialResultCallbackMethod", { of: "partialResultCallback", }),
    {
      name: "profanityFilter",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "speechModel",
      value: {
        kind: "enum",
        options: [
          {
            value: "default",
            documentation: "",
          },
          {
            value: "numbers_and_commands",
            documentation: "",
          },
          {
            value: "phone_call",
            documentation: "",
          },
          {
            value: "experimental_conversations",
            documentation: "",
          },
          {
            value: "experimental_utterances",
            documentation: "",
          },
          {
            value: "googlev2_long",
            documentation: "",
          },
          {
            value: "googlev2_short",
            documentation: "",
          },
          {
            value: "googlev2_telephony",
            documentation: "",
          },
          {
            value: "googlev2_telephony_short",
            documentation: "",
          },
          {
            value: "deepgram_nova-2",
            documentation: "",
          },
          {
            value: "deepgram_nova-3",
            documentation: "",
          },
        ],
        open: "^(googlev2_|deepgram_).+",
      },
      documentation: "",
      default: "default",
    },
    {
      name: "speechTimeout",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
        words: [
          {
            value: "auto",
            documentation: "",
          },
        ],
      },
      documentation: "",
      defaultNote: "timeout value",
    },
  ],
  callbackParameters: [
    {
      name: "Digits",
      sentTo: ["action"],
      documentation: "TODO dtmf",
    },
    {
      name: "SpeechResult",
      sentTo: ["action"],
      documentation: "TODO speech",
    },
    {
      name: "Confidence",
      sentTo: ["action"],
      documentation: "TODO 0.0-1.0, not guaranteed",
    },
    {
      name: "UnstableSpeechResult",
      sentTo: ["partialResultCallback"],
      documentation: "",
    },
  ],
};
