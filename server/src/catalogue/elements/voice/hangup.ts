import type { ElementSpec } from "../../spec";

export const hangup: ElementSpec = {
  name: "Hangup",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/hangup",
  sources: ["docs", "sdk"],
  documentation:
    "Ends the call. What stands after it never runs.\n\n" +
    "At the end of a document you do not need it: a call ends anyway when no verb is left.\n\n" +
    "As the first verb it still answers an incoming call before it hangs up, and the call is billed. " +
    "To turn a call away without answering, use `<Reject>`.",
  example: `<Response>
  <Say>We are closed today. Please call again tomorrow.</Say>
  <Hangup/>
</Response>`,
  content: {
    kind: "empty",
  },
  children: ["Parameter"],
  attributes: [],
  flow: { ends: "always", reason: "the call is over" },
  disagreements: ["The page lets nothing stand in it; the `twilio` package has `<Parameter>`."],
};
