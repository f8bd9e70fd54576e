import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const enqueue: ElementSpec = {
  name: "Enqueue",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/enqueue",
  sources: ["docs", "sdk"],
  documentation:
    "Puts the caller into a queue, where they hear music until somebody takes the call.\n\n" +
    "The text is the queue's name; a queue of that name is made when the first caller comes. " +
    "Calls are taken out by a `<Dial>` with `<Queue>`, through the REST API, or by `<Leave>` in the wait document. " +
    "With `workflowSid`, TaskRouter finds an agent instead, and the name is not needed.\n\n" +
    "**What runs next.** With `action`: its document, as soon as the caller is out of the queue, or when the talk with the agent is over. " +
    "Without: the next verb.\n\n" +
    "- A queue takes 1,000 calls unless the REST API sets another limit; when it is full, the caller passes on with `QueueResult=queue-full`.\n" +
    "- The document at `waitUrl` may hold a `<Gather>`, so callers can leave the queue by a key and be called back.",
  example: `<Response>
  <Enqueue waitUrl="/queue/wait" action="/queue/left">support</Enqueue>
</Response>`,
  content: {
    kind: "mixed",
    format: "queue-name",
    required: "text",
    unless: "workflowSid",
    maxLength: 64,
  },
  children: ["Task", "TaskAttributes"],
  limits: [{ of: ["Task", "TaskAttributes"], atMost: 1 }],
  otherNames: { waitmethod: "waitUrlMethod", music: "waitUrl" },
  attributes: [
    {
      name: "waitUrl",
      value: {
        kind: "url",
        emptyAllowed: true,
        answers: "twiml",
      },
      documentation:
        "What the caller hears in the queue: a TwiML document, or an MP3 or WAV file.\n\n" +
        "When the document has no verb left, Twilio asks the URL again, so it repeats for as long as the caller waits. " +
        "It may hold `<Play>`, `<Say>`, `<Pause>`, `<Gather>`, `<Redirect>`, `<Leave>` and `<Hangup>`. " +
        'An empty value (`waitUrl=""`) is silence; without it, Twilio plays its own music.\n\n' +
        "The request holds `QueuePosition`, `QueueTime`, `AvgQueueTime` and `CurrentQueueSize`: tell the caller where they stand.",
      default: "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml",
      error: 14202,
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that is asked when the caller leaves the queue, and answers with the TwiML to go on with.\n\n" +
        "It is asked at once when `<Leave>` or the REST API took the caller out, and after the talk when a `<Dial>` did. " +
        "The request holds `QueueResult` (how it ended), `QueueSid` and `QueueTime` (seconds of waiting). " +
        "Without it, the next verb runs.",
      error: 14203,
    },
    {
      name: "workflowSid",
      value: {
        kind: "pattern",
        pattern: "WW[0-9a-fA-F]{32}",
        form: "the SID of a TaskRouter workflow: `WW` and 32 hexadecimal digits",
        sample: "WW0123456789abcdef0123456789abcdef",
        what: "sid",
      },
      documentation:
        "The TaskRouter workflow that finds an agent for the call. Twilio makes a task of the call; its attributes stand in `<Task>`.\n\n" +
        "No queue name is needed beside it.",
      error: 14220,
    },
    { ...httpMethod("method", { of: "action", error: 14201 }), appliesWhen: [{ attribute: "action" }] },
    {
      ...httpMethod("waitUrlMethod", { of: "waitUrl", error: 14206 }),
      documentation:
        "How Twilio asks the URL in `waitUrl`. Use `GET` for an audio file, so that Twilio can keep it in its cache.\n\n" +
        "It has no effect without `waitUrl`: Twilio's own music is always fetched with GET.",
    },
    {
      name: "maxQueueSize",
      value: {
        kind: "integer",
      },
      documentation:
        "How many calls may wait in the queue. Twilio does not document it; the REST API sets a queue's size for sure.",
      sources: ["sdk"],
    },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "the flow goes on with the document at `action`",
  },
  callbackParameters: [
    {
      name: "QueueResult",
      sentTo: ["action"],
      documentation:
        "How the waiting ended. `bridged`: somebody took the call. `bridging-in-process`: that is about to happen. " +
        "`hangup`: the caller gave up. `leave`: `<Leave>` ran. `redirected`: the call was taken out while it waited, as by the REST API. " +
        "`redirected-from-bridged`: it was transferred after somebody had taken it. `queue-full`: there was no room. " +
        "`error`: `<Enqueue>` or the wait document is wrong. `system-error`: Twilio failed.",
      values: [
        "bridged",
        "bridging-in-process",
        "error",
        "hangup",
        "leave",
        "redirected",
        "redirected-from-bridged",
        "queue-full",
        "system-error",
      ],
    },
    {
      name: "QueueSid",
      sentTo: ["action", "waitUrl"],
      documentation: "The queue's identifier. For `action` only where the call really was in the queue.",
    },
    {
      name: "QueueTime",
      sentTo: ["action", "waitUrl"],
      documentation:
        "How many seconds the caller has waited. For `action` only where the call really was in the queue.",
    },
    {
      name: "QueuePosition",
      sentTo: ["waitUrl"],
      documentation: "The caller's place in the queue.",
    },
    {
      name: "AvgQueueTime",
      sentTo: ["waitUrl"],
      documentation: "How many seconds those who are in the queue have waited on average.",
    },
    {
      name: "CurrentQueueSize",
      sentTo: ["waitUrl"],
      documentation: "How many calls are in the queue.",
    },
    {
      name: "MaxQueueSize",
      sentTo: ["waitUrl"],
      documentation: "How many calls the queue takes.",
    },
  ],
  errors: { missing: 14204, tooLong: 14205 },
  disagreements: [
    "A name of exactly 64 characters is legal on the page and too long by 14205.",
    "The page gives a queue 1,000 calls by default, TaskRouter's page 100.",
    "That `<Task>` needs `workflowSid`, stands there once, and that `method` needs `action`, follows from the pages; no sentence says it.",
  ],
};
