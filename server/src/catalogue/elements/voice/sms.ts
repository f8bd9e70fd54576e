import { httpMethod } from "../../attributes/http-method";
import { messageLength } from "../../attributes/message-length";
import type { ElementSpec } from "../../spec";

export const sms: ElementSpec = {
  name: "Sms",
  kind: "verb",
  products: ["voice", "messaging"],
  url: "https://www.twilio.com/docs/voice/twiml/sms",
  sources: ["docs", "sdk"],
  documentation:
    "Sends a text message, usually to the caller during a call. Twilio has retired it.\n\n" +
    "In the answer to a message write `<Message>`. During a call, let your application send the message through the REST API.\n\n" +
    "In documents that still have it: the text is the message, and the next verb runs at once unless there is an `action`.",
  example: `<Response>
  <Sms>Thank you for calling. Our hours: https://example.com/hours</Sms>
  <Say>We have sent you a message with our opening hours.</Say>
</Response>`,
  deprecated: {
    reason:
      "Twilio has retired it: reply to messages with `<Message>`, and send messages during a call through the REST API",
    replacement: "Message",
    replacedIn: "messaging",
    url: "https://www.twilio.com/docs/voice/twiml/sms",
  },
  content: {
    kind: "text",
    required: "text",
    maxLength: messageLength,
  },
  children: [],
  attributes: [
    {
      name: "to",
      value: {
        kind: "text",
        format: "message-recipient",
      },
      documentation:
        "Who gets the message, as a phone number with `+` and country code. Short codes are not possible.\n\n" +
        "Leave it out to write to the person at the other end.",
      defaultNote: "the caller of an incoming call, the called party of an outgoing one",
      error: 14101,
    },
    {
      name: "from",
      value: {
        kind: "text",
        format: "message-sender",
      },
      documentation:
        "The number that the message comes from. It must be one of your Twilio numbers that can send messages.",
      defaultNote: "the called number of an incoming call, the calling number of an outgoing one",
      error: 14102,
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that hears whether the message was accepted, and answers with the TwiML to go on with.\n\n" +
        "The request holds `SmsSid` and `SmsStatus`. Without it, the next verb runs.",
    },
    { ...httpMethod("method", { of: "action", error: 14104 }), appliesWhen: [{ attribute: "action" }] },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "Your URL that hears what became of the message. The answer does not steer the call.",
      error: 14105,
    },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "the flow goes on with the document at `action`",
  },
  callbackParameters: [
    {
      name: "SmsSid",
      sentTo: ["action"],
      documentation: "The message's identifier.",
    },
    {
      name: "SmsStatus",
      sentTo: ["action"],
      documentation: "`sending` where Twilio took the message, `invalid` where an attribute was wrong.",
      values: ["sending", "invalid"],
    },
  ],
  errors: { missing: 14103, tooLong: 14103 },
  disagreements: [
    "The values of `SmsStatus` stand on a page of the API of 2008 only.",
    "The `twilio` package has it in VoiceResponse only; by 14110 and Twilio's schema it is legal in messaging documents too.",
    "That `method` needs `action` follows from the page; no sentence says it.",
  ],
};
