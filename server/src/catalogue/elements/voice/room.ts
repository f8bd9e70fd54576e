import type { ElementSpec } from "../../spec";

export const room: ElementSpec = {
  name: "Room",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/room",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "participantIdentity",
      value: {
        kind: "text",
      },
      documentation: "",
      defaultNote: "random unique string",
    },
  ],
};
