import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const queue: ElementSpec = {
  name: "Queue",
  kind: "noun",
  products: ["voice"],
  under: ["Dial"],
  url: "https://www.twilio.com/docs/voice/twiml/queue",
  sources: ["docs", "sdk"],
  documentation: `Connects this call with the one that waits at the front of a queue. The agent's side of a call center: callers get into the queue with \`<Enqueue>\`.

The text is the queue's name, up to 64 characters. If nobody waits, this call waits for up to \`timeout\` of the \`<Dial>\`. If there is no such queue, \`action\` of the \`<Dial>\` is told of an error.

With TaskRouter, \`reservationSid\` names the waiting call instead of a queue.`,
  example: `<Response>
  <Dial timeout="60" action="/next-caller">
    <Queue url="/about-to-connect">support</Queue>
  </Dial>
</Response>`,
  content: { kind: "text", format: "queue-name", required: "text", unless: "reservationSid", maxLength: 64 },
  children: [],
  attributes: [
    {
      name: "url",
      value: { kind: "url", answers: "twiml" },
      documentation: `A document for the waiting caller, run after they leave the queue and before the two are connected, for example to say that the call is recorded.

The request holds \`QueueSid\`, \`CallSid\` (the waiting call), \`QueueTime\` (seconds) and \`DequeingCallSid\` (this call). Only \`<Play>\`, \`<Say>\`, \`<Pause>\` and \`<Redirect>\` may stand in the answer.`,
      error: 14211,
    },
    httpMethod("method", { of: "url", error: 14210 }),
    {
      name: "reservationSid",
      value: {
        kind: "pattern",
        pattern: "WR[0-9a-fA-F]{32}",
        form: "the SID of a TaskRouter reservation: `WR` and 32 hexadecimal digits",
        sample: "WR0123456789abcdef0123456789abcdef",
        what: "sid",
      },
      documentation:
        "The TaskRouter reservation whose call is to be connected; the call must have been enqueued with `workflowSid`. The reservation is accepted by this; one that was accepted before cannot be used (error 14215).",
      error: 14215,
    },
    {
      name: "postWorkActivitySid",
      value: {
        kind: "pattern",
        pattern: "WA[0-9a-fA-F]{32}",
        form: "the SID of a TaskRouter activity: `WA` and 32 hexadecimal digits",
        sample: "WA0123456789abcdef0123456789abcdef",
        what: "sid",
      },
      documentation:
        "The TaskRouter activity that the worker is put into when the call is over, for example wrap-up or offline.",
      appliesWhen: [{ attribute: "reservationSid" }],
      error: 14237,
    },
  ],
  callbackParameters: [
    { name: "QueueSid", sentTo: ["url"], documentation: "The queue's identifier." },
    { name: "CallSid", sentTo: ["url"], documentation: "The call that has waited and is now connected." },
    { name: "QueueTime", sentTo: ["url"], documentation: "How long it has waited, in seconds." },
    {
      name: "DequeingCallSid",
      sentTo: ["url"],
      documentation: "The call that takes it out of the queue: this one. Twilio spells the name with one `u`.",
    },
  ],
  errors: { missing: 14212, tooLong: 14213 },
  disagreements: [
    "More than one Queue in a Dial is neither shown nor forbidden.",
    "A name of exactly 64 characters is legal by the page of Enqueue and too long by error 14213.",
    "Error 14237 speaks of Conference; no other is about postWorkActivitySid.",
  ],
};
