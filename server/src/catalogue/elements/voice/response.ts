import type { ElementSpec } from "../../spec";

export const response: ElementSpec = {
  name: "Response",
  kind: "root",
  products: ["voice", "messaging"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["docs", "sdk"],
  documentation:
    "The root of every TwiML document: what Twilio is to do with the call or the message, as a list of verbs.\n\n" +
    "The verbs run from top to bottom, one at a time. Some hand the flow over to another document, such as `<Redirect>`, " +
    "or `<Dial>` with `action`; what stands after them is not reached. When no verb is left, a call ends.\n\n" +
    "- In a call: `<Say>`, `<Play>`, `<Gather>`, `<Dial>`, `<Record>` and the like.\n" +
    "- In the answer to a message: `<Message>` and `<Redirect>`. A verb for calls is warning 14110 there.\n" +
    "- With nothing in it: the call ends, or the message gets no reply. That is also the right answer to a status callback.\n\n" +
    "Names are case-sensitive (`<Say>`, never `<say>`). A document that Twilio fetches may have 64 kB, " +
    "one that is passed inline to the Calls API 4,000 characters. It must arrive within 15 seconds.",
  example: `<Response>
  <Say>Thank you for calling. We are connecting you.</Say>
  <Dial timeout="20">+14155550100</Dial>
  <Say>Nobody is free at the moment. Goodbye.</Say>
</Response>`,
  content: {
    kind: "elements",
  },
  children: [
    "Dial",
    "Say",
    "Connect",
    "Pay",
    "Start",
    "Play",
    "Redirect",
    "Gather",
    "Sms",
    "Record",
    "Refer",
    "Enqueue",
    "Hangup",
    "Reject",
    "Pause",
    "Leave",
    "Stop",
    "Echo",
    "Prompt",
    "Queue",
    "Message",
    "Annotate",
  ],
  limits: [{ of: ["Message", "Sms"], atMost: 10, product: "messaging", error: 14109 }],
  attributes: [
    {
      name: "version",
      value: {
        kind: "enum",
        options: [
          { value: "2010-04-01", documentation: "The API of 2010, which still is the current one." },
          { value: "2008-08-01", documentation: "The first API." },
        ],
      },
      documentation:
        "The version of Twilio's API that the document was written for, as old documents state it. Leave it out.",
      deprecated: { reason: "it belongs to the first years of TwiML" },
      error: 12101,
      sources: ["older", "errors"],
    },
  ],
  disagreements: [
    "`<Prompt>` and `<Queue>` stand directly in it only in the `twilio` package; the pages have them in `<Pay>` and `<Dial>`.",
    "`<Sms>` is legal in messaging documents by error 14110 and Twilio's schema, but absent from the package's MessagingResponse.",
    "The limit of ten replies (14109) is about messaging documents; nothing limits `<Sms>` in a call.",
  ],
};
