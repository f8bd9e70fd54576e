import type { ElementSpec } from "../../spec";

export const leave: ElementSpec = {
  name: "Leave",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/leave",
  sources: ["docs", "sdk"],
  documentation:
    "Takes the caller out of the queue in which they wait, without hanging up.\n\n" +
    "It belongs into the document at `waitUrl` of `<Enqueue>`, and has no meaning elsewhere. The wait document ends there; " +
    "the call goes on with the verb after `<Enqueue>` in the document that put the caller into the queue, or with the " +
    "`action` of `<Enqueue>`, which gets `QueueResult=leave`.\n\n" +
    "Use it to send people to voicemail after a while, or when the office closes.",
  example: `<Response>
  <Say>All agents are still busy. We will take your message instead.</Say>
  <Leave/>
</Response>`,
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [],
  flow: { ends: "always", reason: "the caller has left the queue, and the flow goes on after `<Enqueue>`" },
  disagreements: [
    "An older changelog of the `twilio` package speaks of `<Parameter>` in it; version 6.2.0 has none.",
    "That nothing after it runs follows from the page; no sentence says it.",
  ],
};
