import type { ElementSpec } from "../../spec";

export const autopilot: ElementSpec = {
  name: "Autopilot",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/autopilot",
  sources: ["docs", "sdk"],
  documentation: `Handed the call to an assistant of Twilio Autopilot, a product that no longer exists. Its text is the assistant's SID, which begins with \`UA\`, or its unique name.

For a voice agent of your own, use \`<ConversationRelay>\`; for a Dialogflow CX agent, \`<VirtualAgent>\`.`,
  example: `<Response>
  <Connect action="/assistant-done">
    <Autopilot>UA0123456789abcdef0123456789abcdef</Autopilot>
  </Connect>
</Response>`,
  deprecated: {
    reason: "Twilio shut Autopilot down on 25 August 2023; `<ConversationRelay>` and `<VirtualAgent>` do what it did",
  },
  content: { kind: "text", required: "text" },
  children: [],
  attributes: [],
  disagreements: ["Its page has the current document asked again where Connect has no action."],
};
