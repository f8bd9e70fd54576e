import type { ElementSpec } from "../../spec";

export const parameter: ElementSpec = {
  name: "Parameter",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay/twiml-voice-parameter",
  sources: ["docs", "sdk"],
  documentation: `A name and a value of your own, handed to whatever the element around it connects to. Any number may stand there.

Where they arrive:

- \`<Stream>\`: in \`customParameters\` of the stream's \`start\` message; name and value together stay below 500 characters
- \`<ConversationRelay>\`: in \`customParameters\` of the \`setup\` message
- \`<Client>\`: at the app that is called, as custom parameters; write the \`<Client>\` with \`<Identity>\`
- \`<Application>\`: at the app's voice URL, as \`Param_\` and the name
- \`<Pay>\`: at the payment connector; \`paymentMethod="ach-debit"\` and generic connectors may ask for certain names
- \`<Siprec>\`, \`<VirtualAgent>\`, \`<Transcription>\`: at the service behind it

In \`<Hangup>\`, \`<Reject>\` and \`<MediaFilter>\` Twilio does not document it: try it out before you rely on it.`,
  example: `<Response>
  <Connect>
    <Stream url="wss://example.com/media">
      <Parameter name="CustomerId" value="4711"/>
      <Parameter name="Language" value="en-US"/>
    </Stream>
  </Connect>
</Response>`,
  togetherBelow: { attributes: ["name", "value"], inside: ["Stream"], limit: 500 },
  content: { kind: "empty" },
  children: [],
  completesWith: ["name", "value"],
  toldBy: ["name"],
  attributes: [
    {
      name: "name",
      value: { kind: "text" },
      documentation: "The name under which the value arrives.",
    },
    {
      name: "value",
      value: { kind: "text", isSecret: "named" },
      documentation: 'The value: always text. Write `&`, `<` and `"` in it as `&amp;`, `&lt;` and `&quot;`.',
    },
  ],
  disagreements: ["No page says that name or value is required."],
};
