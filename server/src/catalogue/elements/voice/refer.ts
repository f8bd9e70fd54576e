import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const refer: ElementSpec = {
  name: "Refer",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/refer",
  sources: ["docs", "sdk"],
  documentation:
    "Hands a SIP call over: Twilio sends a SIP REFER to the caller's SIP equipment, which then calls the address in `<Sip>` itself.\n\n" +
    "The new call takes the place of the one with Twilio. How it went is sent to `action`.\n\n" +
    "It works on SIP calls only, incoming or outgoing. A call from the telephone network or the Voice SDK ends in error 13801. " +
    "To let the far side of a `<Dial>` start a transfer, use `referUrl` of `<Dial>` instead.",
  example: `<Response>
  <Refer action="/transfer/result">
    <Sip>sip:alice@sip.example.com</Sip>
  </Refer>
</Response>`,
  content: {
    kind: "elements",
    required: "element",
  },
  children: ["Sip"],
  limits: [{ of: ["Sip"], atMost: 1 }],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that hears how the transfer went, and answers with the TwiML to go on with.\n\n" +
        "The request holds `ReferCallStatus` (what became of the new call), `ReferSipResponseCode` (the answer to the REFER) " +
        "and `NotifySipResponseCode` (the last answer on the new call).",
    },
    { ...httpMethod("method", { of: "action" }), appliesWhen: [{ attribute: "action" }] },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "the flow goes on with the document at `action`",
  },
  callbackParameters: [
    {
      name: "ReferCallStatus",
      sentTo: ["action"],
      documentation:
        "What became of the new call, as far as SIP NOTIFY messages tell. Missing where the REFER failed or no NOTIFY came.",
      values: ["in-progress", "busy", "failed", "canceled"],
    },
    {
      name: "ReferSipResponseCode",
      sentTo: ["action"],
      documentation: "The SIP code with which the equipment answered the REFER, e.g. `202` where it accepted it.",
    },
    {
      name: "NotifySipResponseCode",
      sentTo: ["action"],
      documentation:
        "The last SIP code on the new call, e.g. `404` where its target was not found. " +
        "Missing where the REFER failed or no NOTIFY came.",
    },
  ],
  disagreements: ["That there must be exactly one `<Sip>` follows from the page; no sentence says it."],
};
