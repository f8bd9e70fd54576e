import type { ElementSpec } from "../../spec";

export const conversationRelaySession: ElementSpec = {
  name: "ConversationRelaySession",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [
    {
      name: "connector",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "sessionConfiguration",
      value: {
        kind: "text",
      },
      documentation: "",
    },
  ],
};
