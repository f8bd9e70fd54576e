import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const message: ElementSpec = {
  name: "Message",
  kind: "verb",
  products: ["messaging"],
  url: "https://www.twilio.com/docs/messaging/twiml/message",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["Body", "Media"],
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
      TODO_facts: "{\"format\": \"relative or absolute; absolute host valid, no underscore\", \"notes\": \"Twilio requests it with status; document flow moves there\"}",
    },
    httpMethod("method", {}),
    {
      name: "to",
      value: {
        kind: "text",
        format: "message-address",
      },
      documentation: "",
      defaultNote: "sender of the incoming message",
      TODO_facts: "{\"format\": \"E.164; number without + tried in local format; channel form whatsapp:+E164 seen in requests\", \"errors\": [14101, 14111], \"notes\": \"\"}",
    },
    {
      name: "from",
      value: {
        kind: "text",
        format: "message-address",
      },
      documentation: "",
      defaultNote: "number that received the message",
      TODO_facts: "{\"format\": \"owned number, or alphanumeric id 1-11 chars [A-Za-z0-9 ]; short code and channel form whatsapp:+E164 not on the page: do not flag (inferred)\", \"errors\": [14102, 14108], \"notes\": \"\"}",
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      TODO_facts: "{\"format\": \"relative or absolute; absolute host valid, no underscore\", \"errors\": [14105], \"notes\": \"SDK text: deprecated in favor of action; page recommends it beside action with the same URL, so no deprecation mark\"}",
    },
  ],
};
