import type { ElementSpec } from "../../spec";

export const conversationRelaySession: ElementSpec = {
  name: "ConversationRelaySession",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: `Hands the call to a ConversationRelay session that is set up in your account rather than in the document. Twilio does not document it: try it out before you rely on it.

Unless Twilio told you to use it, use \`<ConversationRelay>\`, whose settings stand in the TwiML.`,
  example: `<Response>
  <Connect action="/agent-done">
    <ConversationRelaySession connector="support-agent" sessionConfiguration="english"/>
  </Connect>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["connector"],
  attributes: [
    {
      name: "connector",
      value: { kind: "text" },
      documentation:
        "The connector that takes the call: the unique name or the SID of an add-on installed in your account.",
    },
    {
      name: "sessionConfiguration",
      value: { kind: "text" },
      documentation: "Which configuration of ConversationRelay the session follows: its unique name or identifier.",
    },
  ],
  disagreements: ["It stands in the package alone."],
};
