import type { ElementSpec } from "../../spec";

export const aiSession: ElementSpec = {
  name: "AiSession",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: `Hands the call to an AI provider that is installed in your account as a connector. Twilio does not document it: try it out before you rely on it.

Unless Twilio told you to use it, use \`<ConversationRelay>\` or \`<VirtualAgent>\`.`,
  example: `<Response>
  <Connect action="/agent-done">
    <AiSession aiConnector="support-agent" aiSessionConfiguration="english"/>
  </Connect>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["aiConnector"],
  attributes: [
    {
      name: "aiConnector",
      value: { kind: "text" },
      documentation:
        "The AI connector that takes the call: the unique name or the SID of an add-on installed in your account.",
    },
    {
      name: "aiSessionConfiguration",
      value: { kind: "text" },
      documentation: "The configuration that the session follows, by its unique name or identifier.",
    },
  ],
  disagreements: ["It stands in the package alone."],
};
