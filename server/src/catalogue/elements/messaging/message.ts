import { httpMethod } from "../../attributes/http-method";
import { messageLength } from "../../attributes/message-length";
import type { ElementSpec } from "../../spec";

const otherChannels = "Other channels put their name in front, e.g. `whatsapp:+14155550100`.";

export const message: ElementSpec = {
  name: "Message",
  kind: "verb",
  products: ["messaging"],
  url: "https://www.twilio.com/docs/messaging/twiml/message",
  sources: ["docs", "sdk"],
  documentation:
    "Sends a message, by default as the reply to the one that came in.\n\n" +
    "The message is either plain text, or `<Body>` for the text and `<Media>` for pictures and files beside it. " +
    "It needs one of both: with no text and no `<Media>`, it is not sent (warning 14103).\n\n" +
    "Several `<Message>` send several messages, 10 for one that came in at most. The next verb runs at once, " +
    "unless there is an `action`, whose document then takes over; a `<Redirect>` after it is not reached.\n\n" +
    "- It works in answers to messages only. During a call, send messages through the REST API.\n" +
    "- A `<Response>` without it sends nothing, which is right when no reply is wanted.\n" +
    "- It is not available in the regions IE1 and AU1.",
  example: `<Response>
  <Message statusCallback="/message/status">
    <Body>Here is your ticket. See you on Friday!</Body>
    <Media>https://example.com/tickets/1234.png</Media>
  </Message>
</Response>`,
  content: {
    kind: "mixed",
    required: "either",
    alternatives: ["Body"],
    maxLength: messageLength,
  },
  children: ["Body", "Media"],
  limits: [{ of: ["Media"], atMost: 10 }],
  foreignAttributes: [
    {
      name: "mediaUrl",
      instead: "a picture's URL stands in `<Media>`, inside of `<Message>`",
      child: "Media",
      error: 12200,
    },
    {
      name: "media",
      instead: "a picture's URL stands in `<Media>`, inside of `<Message>`",
      child: "Media",
      error: 12200,
    },
  ],
  attributes: [
    {
      name: "to",
      value: {
        kind: "text",
        format: "message-recipient",
      },
      documentation:
        "Who gets the message. Leave it out to reply.\n\n" +
        "Write a phone number with `+` and country code. A number without `+` is read as one of the country of `from`. " +
        otherChannels,
      defaultNote: "the sender of the message that came in",
      error: 14101,
    },
    {
      name: "from",
      value: {
        kind: "text",
        format: "message-sender",
      },
      documentation:
        "Who the message comes from. Leave it out to reply from the number that was written to.\n\n" +
        "It must be a number of yours that can send messages, or a name of 1 to 11 letters, digits and blanks. " +
        otherChannels,
      defaultNote: "the number that got the message",
      error: 14102,
      disagreement: "Short codes and the form `whatsapp:+…` are not on the page, but in common use.",
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that hears that the message was taken on, and answers with the TwiML to go on with.\n\n" +
        "The request holds `MessageSid` and `MessageStatus` (`invalid` where an attribute was wrong). " +
        "What stands after `<Message>` does not run then. A host name must not contain an underscore.",
    },
    {
      ...httpMethod("method", { error: 14104 }),
      documentation: "How Twilio asks the URLs in `action` and `statusCallback`. It has no effect without one of them.",
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation:
        "Your URL that hears each change of the message's status, until it is delivered or has failed. The answer is ignored.\n\n" +
        "The request holds `MessageSid` and `MessageStatus`. It can stand beside `action`, with the same URL too. " +
        "A host name must not contain an underscore.",
      error: 14105,
      disagreement:
        "The `twilio` package calls it deprecated in favor of `action`; the page recommends it beside `action`.",
    },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "the flow goes on with the document at `action`",
  },
  callbackParameters: [
    {
      name: "MessageSid",
      sentTo: ["action", "statusCallback"],
      documentation: "The message's identifier; the same in all reports about it.",
    },
    {
      name: "MessageStatus",
      sentTo: ["action", "statusCallback"],
      documentation:
        "Where the message is on its way. `delivered`, `undelivered` and `failed` are final; `invalid` means that an attribute was wrong and nothing was sent.",
      values: ["queued", "sending", "sent", "delivered", "undelivered", "failed", "invalid"],
    },
  ],
  errors: { missing: 14103, tooLong: 14103 },
  disagreements: ["The page wants fewer than 1,600 characters, 14103 allows 1,600."],
};
