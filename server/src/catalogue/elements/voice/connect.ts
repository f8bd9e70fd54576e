import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const connect: ElementSpec = {
  name: "Connect",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: [
    "Conversation",
    "VirtualAgent",
    "Room",
    "Autopilot",
    "Stream",
    "AiSession",
    "ConversationRelay",
    "ConversationRelaySession",
  ],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
    },
    httpMethod("method", { of: "action", }),
  ],
  callbackParameters: [
    {
      name: "SessionId",
      sentTo: ["action"],
      documentation: "TODO ConversationRelay, VX...",
    },
    {
      name: "SessionStatus",
      sentTo: ["action"],
      documentation: "",
      values: ["ended", "failed", "completed"],
    },
    {
      name: "SessionDuration",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "HandoffData",
      sentTo: ["action"],
      documentation: "TODO app-ended sessions",
    },
    {
      name: "ErrorCode",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "ErrorMessage",
      sentTo: ["action"],
      documentation: "",
    },
  ],
};
