import type { AttributeSpec, CallbackParameter } from "../spec";
import { httpMethod } from "./http-method";

/** The attributes by which `<Number>`, `<Client>`, `<Sip>` and `<WhatsApp>` report how the dialed call gets on. */
export const callProgressAttributes: readonly AttributeSpec[] = [
  {
    name: "statusCallback",
    value: { kind: "url", absolute: "advised", answers: "nothing" },
    documentation:
      "Your URL that is told of the progress of this dialed call. Its answer does not steer the call; that is what `action` of `<Dial>` is for.\n\n" +
      "Each request holds `CallSid` (the dialed call), `ParentCallSid` (the caller's), `CallStatus` and `SequenceNumber`: requests can overtake each other, so sort by that number. " +
      "The host name must have no underscore, or Twilio does not send anything. Write it in full: a relative one has been refused with error 21609.",
    error: 21609,
    disagreement:
      "The pages take any URL; https://github.com/twilio/twilio-csharp/issues/395 shows Twilio's refusal of a relative one.",
  },
  {
    name: "statusCallbackEvent",
    value: {
      kind: "enum",
      list: "space",
      options: [
        { value: "initiated", documentation: "The call has left Twilio's queue and is on its way to the other side." },
        { value: "ringing", documentation: "The other side rings." },
        { value: "answered", documentation: "Somebody, or a machine, has picked up." },
        {
          value: "completed",
          documentation:
            "The call is over for whatever reason: hung up, busy, not answered, failed. The request holds the duration and, where it was recorded, the recording.",
        },
      ],
    },
    documentation:
      "Which moments of the dialed call are reported to `statusCallback`.\n\n" +
      "List `completed` as well if you want to hear of the end: only what is in the list is reported.",
    default: "completed",
    appliesWhen: [{ attribute: "statusCallback" }],
    disagreement: "The tables of Client, Sip and WhatsApp give no default; their texts give completed.",
  },
  httpMethod("statusCallbackMethod", { of: "statusCallback" }),
];

/**
 * What is sent to their `statusCallback`, beside the parameters of every request about a call. The pages of the nouns
 * leave `completed` and `canceled` out of `CallStatus`; the call resource of the REST API has them.
 */
export const callProgressParameters: readonly CallbackParameter[] = [
  {
    name: "CallSid",
    sentTo: ["statusCallback"],
    documentation: "The dialed call, the child leg; not the caller's.",
  },
  {
    name: "ParentCallSid",
    sentTo: ["statusCallback"],
    documentation: "The caller's call, in whose document the `<Dial>` stands.",
  },
  {
    name: "CallStatus",
    sentTo: ["statusCallback"],
    documentation: "How the dialed call stands at this moment.",
    values: ["queued", "initiated", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"],
  },
  {
    name: "CallDuration",
    sentTo: ["statusCallback"],
    documentation: "The length of the dialed call in seconds; with `completed` only.",
  },
  {
    name: "RecordingUrl",
    sentTo: ["statusCallback"],
    documentation:
      "Where the audio can be fetched; with `completed` only, and only if `<Dial record>` recorded the call.",
  },
  {
    name: "RecordingSid",
    sentTo: ["statusCallback"],
    documentation: "The recording's identifier; with `completed` only, and only if the call was recorded.",
  },
  {
    name: "RecordingDuration",
    sentTo: ["statusCallback"],
    documentation: "The recording's length in seconds; with `completed` only, and only if the call was recorded.",
  },
  {
    name: "Timestamp",
    sentTo: ["statusCallback"],
    documentation: "When it happened, as an RFC 2822 date in UTC.",
  },
  {
    name: "CallbackSource",
    sentTo: ["statusCallback"],
    documentation: "Why the request was made; tells reports of the call's progress from other requests to one URL.",
    values: ["call-progress-events"],
  },
  {
    name: "SequenceNumber",
    sentTo: ["statusCallback"],
    documentation: "The place of this report among all of the call, from 0. Reports can arrive in another order.",
  },
];
