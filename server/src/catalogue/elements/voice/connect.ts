import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const connect: ElementSpec = {
  name: "Connect",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect",
  sources: ["docs", "sdk"],
  documentation: `Hands the call over to something that talks with the caller itself: a media stream, ConversationRelay, a virtual agent or a video room. The document waits until that session is over.

It holds one noun. What follows depends on \`action\`:

- **With \`action\`,** Twilio asks that URL how to go on, and the verbs after \`<Connect>\` never run.
- **Without it,** the verb after \`<Connect>\` runs, which is the place for a goodbye or a transfer.

To listen in without giving the call away, use \`<Start>\`.`,
  example: `<Response>
  <Connect action="/agent-done">
    <ConversationRelay url="wss://example.com/agent" welcomeGreeting="Hello! How can I help you?"/>
  </Connect>
</Response>`,
  content: { kind: "elements", required: "element" },
  children: [
    "ConversationRelay",
    "Stream",
    "VirtualAgent",
    "Room",
    "Conversation",
    "ConversationRelaySession",
    "AiSession",
    "Assistant",
    "Autopilot",
  ],
  limits: [
    {
      of: [
        "ConversationRelay",
        "Stream",
        "VirtualAgent",
        "Room",
        "Conversation",
        "ConversationRelaySession",
        "AiSession",
        "Assistant",
        "Autopilot",
      ],
      atMost: 1,
      isInferred: true,
    },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "when the session ends, the answer of `action` takes over the call",
  },
  attributes: [
    {
      name: "action",
      value: { kind: "url", answers: "twiml" },
      documentation: `The URL that Twilio asks for the next TwiML when the session is over. Its answer replaces the rest of the document.

After \`<ConversationRelay>\` the request holds \`SessionId\`, \`SessionStatus\` and \`SessionDuration\`, with \`HandoffData\` when your application ended the session, and \`ErrorCode\` when it failed.`,
      defaultNote: "none: the next verb runs",
      disagreement:
        "The pages of VirtualAgent and Autopilot give the URL of the current document as the default; Connect's own page gives none.",
    },
    { ...httpMethod("method", { of: "action" }), appliesWhen: [{ attribute: "action" }] },
  ],
  callbackParameters: [
    {
      name: "SessionId",
      sentTo: ["action"],
      documentation: "The session's identifier, which begins with `VX`; sent for `<ConversationRelay>`.",
    },
    {
      name: "SessionStatus",
      sentTo: ["action"],
      documentation:
        "How the session ended: your application ended it (`ended`), the caller or the call did (`completed`), or it broke (`failed`).",
      values: ["ended", "failed", "completed"],
    },
    {
      name: "SessionDuration",
      sentTo: ["action"],
      documentation: "How long the session lasted, in seconds.",
    },
    {
      name: "HandoffData",
      sentTo: ["action"],
      documentation: "What your application put into the message with which it ended the session; absent otherwise.",
    },
    {
      name: "ErrorCode",
      sentTo: ["action"],
      documentation: "Twilio's number of what went wrong; only when the session failed.",
    },
    {
      name: "ErrorMessage",
      sentTo: ["action"],
      documentation: "What went wrong, in words; only when the session failed.",
    },
  ],
  disagreements: [
    "No page says that it holds one noun alone; all samples do, and each noun waits until its session is over.",
    "Connect's page lists ConversationRelay, Room, Stream and VirtualAgent; the package adds AiSession, Autopilot, Conversation and ConversationRelaySession; some releases of twilio-ruby add Assistant.",
  ],
};
