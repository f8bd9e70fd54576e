import { httpMethod } from "../../attributes/http-method";
import {
  recordingChannels,
  recordingConfigurationId,
  recordingEvents,
  recordingSource,
  recordingStartTime,
  recordingStatusAttributes,
  recordingStatusParameters,
} from "../../attributes/recording-status";
import { recordingTrims } from "../../attributes/recording-trim";
import type { Condition, ElementSpec } from "../../spec";
import { ringTones } from "../../values/ring-tones";

const recorded: Condition = { attribute: "record", not: ["do-not-record", "false"] };
const recording: readonly Condition[] = [{ ...recorded, example: "record-from-answer-dual" }];

export const dial: ElementSpec = {
  name: "Dial",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial",
  sources: ["docs", "sdk"],
  documentation: `Connects the caller to somebody else: a phone, an app, a SIP endpoint, a conference or the next call of a queue. They talk until one of them hangs up.

The text of \`<Dial>\` is one phone number. For anything else, or for more than one target, nest nouns:

- \`<Number>\` a phone, with options of its own
- \`<Client>\` an app or browser that uses Twilio's Voice SDK
- \`<Sip>\` a SIP endpoint
- \`<Conference>\` a room for two or more
- \`<Queue>\` the call that waits at the front of a queue
- \`<WhatsApp>\` a WhatsApp user
- \`<Application>\` the flow of a TwiML App
- \`<Sim>\` a SIM card (retired)

Up to ten \`<Number>\`, \`<Client>\` and \`<Sip>\` may stand together: all ring at once, or one after the other with \`sequential\`. The first to answer gets the caller. A \`<Conference>\` does not go beside a \`<Number>\`, an \`<Application>\` beside nothing else.

**What runs next.** The dialed call ends when nobody picks up, the line is busy, the number does not exist, or one side hangs up. With \`action\`, Twilio asks that URL and the verbs after \`<Dial>\` never run. Without it, a caller who is still there goes on with the next verb, and the call ends if there is none. (\`<Record>\` and \`<Gather>\` differ: without \`action\` they ask the current document again.) If the caller hangs up, nothing after \`<Dial>\` runs.

**What it cannot do.** It needs a live call. To start one, make a request to Twilio's REST API for calls.

Without a server of your own, Twilio's hosted Twimlets do the common cases: Forward (on to another number), Simulring (several at once, the first to pick up wins) and Find Me (one after the other).`,
  example: `<Response>
  <Say>Connecting you to our office.</Say>
  <Dial action="/after-dial" timeout="20" callerId="+14155550100">
    <Number>+14155550123</Number>
    <Client>reception</Client>
  </Dial>
</Response>`,
  content: {
    kind: "mixed",
    format: "phone-number",
    required: "either",
    alternatives: true,
  },
  children: ["Number", "Client", "Conference", "Sip", "Queue", "WhatsApp", "Application", "Sim"],
  limits: [
    { of: ["Number", "Client", "Sip"], atMost: 10 },
    { of: ["Conference"], atMost: 1, notBeside: ["Number"], error: 13000 },
    { of: ["Conference"], notBeside: ["Client", "Sip", "Queue", "WhatsApp", "Sim"], isInferred: true },
    {
      of: ["Application"],
      atMost: 1,
      notBeside: ["Number", "Client", "Conference", "Sip", "Queue", "WhatsApp", "Sim"],
    },
  ],
  flow: {
    ends: "with",
    when: { attribute: "action" },
    reason: "when the dialed call ends, the answer of `action` takes over the call",
  },
  foreignAttributes: [
    { name: "ifMachine", instead: "`machineDetection` of `<Number>` and `<Sip>` has taken its place", error: 13211 },
  ],
  otherNames: { from: "callerId" },
  attributes: [
    {
      name: "action",
      value: { kind: "url", answers: "twiml" },
      documentation: `Your URL that Twilio asks when the dialed call is over; its TwiML is how the caller's call goes on.

The request holds \`DialCallStatus\` (how it went), \`DialCallSid\` and \`DialCallDuration\` (seconds), and \`RecordingUrl\` if \`record\` is set. After a \`<Queue>\` more about the queue comes with it.

Verbs after \`<Dial>\` never run once \`action\` is set: answer with what should happen, for example voicemail when \`DialCallStatus\` is \`no-answer\` or \`busy\`, and \`<Hangup>\` when it is \`completed\`.`,
    },
    {
      name: "record",
      value: {
        kind: "enum",
        options: [
          { value: "do-not-record", documentation: "Nothing is recorded." },
          {
            value: "record-from-answer",
            documentation: "One mixed channel, from the moment the other side answers.",
          },
          {
            value: "record-from-answer-dual",
            documentation: "The two sides on separate channels, from the moment the other side answers.",
          },
          {
            value: "record-from-ringing",
            documentation: "One mixed channel, ringing included.",
          },
          {
            value: "record-from-ringing-dual",
            documentation: "The two sides on separate channels, ringing included.",
          },
          {
            value: "true",
            documentation: "An old way to write `record-from-answer`; still understood.",
            sources: ["docs"],
          },
          {
            value: "false",
            documentation: "An old way to write `do-not-record`; still understood.",
            sources: ["docs"],
          },
        ],
      },
      documentation: `Records both sides of the dialed call into one file.

A \`-dual\` value gives a file of two channels: the caller (parent call) is always the first, the person called (child call) the second. With a \`<Conference>\` the first is the caller and the second what the caller hears of the conference.

The file's address comes as \`RecordingUrl\` to \`action\`, but may not be ready then; ask for it with \`recordingStatusCallback\`.`,
      default: "do-not-record",
      error: 13217,
      disagreement: "The page takes true and false as aliases, the package does not write them.",
    },
    {
      name: "callerId",
      value: { kind: "text", format: "caller-id" },
      ignoredBeside: ["Conference"],
      documentation: `What the person called sees as the caller. Left out, it is the caller's own number: if +14155550101 calls you and you dial +14155550102, the latter sees +14155550101.

- To phones: the \`From\` or \`To\` number of this call, a Twilio number of yours, or a number verified in your account.
- To a \`<Client>\`: a number or a client's name such as \`client:joey\`.
- To a \`<WhatsApp>\`: \`whatsapp:\` and your sender's number; there it is required.
- To \`<Sip>\` alone: also any text of letters, digits and \`+ - _ .\`, without blanks.

When the caller is itself an app (\`client:…\`) or a SIP endpoint there is no number to show: dialing a phone then fails without a valid \`callerId\` (13214). With a \`<Conference>\` it has no effect.`,
      defaultNote: "the caller's own number",
      error: 13214,
      disagreement:
        "Only the older page says that calls from a client or SIP endpoint need a number here (so does error 13214); the current one forbids From and To for inbound SIP calls.",
    },
    {
      name: "timeout",
      value: { kind: "integer", min: 1, usualMin: 5, usualMax: 600, unit: "seconds" },
      ignoredBeside: ["Conference"],
      documentation: `How long it may ring before Twilio gives up with \`DialCallStatus\` \`no-answer\`.

Twilio adds 5 seconds of its own: with 10 it rings for about 15. It lets a \`<Client>\` ring for 60 seconds at most. With a \`<Queue>\` it is the time that the caller waits for a call to come into an empty queue; with a \`<Conference>\` it has no effect.`,
      default: "30",
      error: 13212,
      disagreement: "Error 13212 is about values that are no positive integer; 5 to 600 is the page's range.",
    },
    {
      ...httpMethod("method", { of: "action", error: 13210 }),
      appliesWhen: [{ attribute: "action" }],
    },
    {
      name: "answerOnBridge",
      value: { kind: "boolean" },
      documentation: `With \`true\` the caller's call goes on ringing, unanswered, until the person dialed picks up.

It has this effect only if \`<Dial>\` is the first verb: \`<Say>\` or \`<Play>\` before it have already answered the call. A caller over SIP gets 180 or 183 at first and 200 when the two are connected. With \`false\` the call is answered at once.`,
      default: "false",
      firstOnly: {
        reason: "After another verb it is too late: the call has been answered.",
        notCounting: ["Start", "Stop"],
      },
      error: 13219,
    },
    ...recordingStatusAttributes({
      when: recording,
      events: [
        ...recordingEvents,
        {
          value: "failed",
          documentation:
            "The recording failed and cannot be fetched. Older pages name it; the current ones have `absent`.",
          sources: ["older"],
        },
      ],
    }).map((attribute) =>
      attribute.name === "recordingStatusCallbackEvent"
        ? {
            ...attribute,
            disagreement:
              "Older page: in-progress, completed, failed, with completed and failed as default. Current page and package: in-progress, completed, absent, with completed as default.",
          }
        : attribute,
    ),
    {
      name: "hangupOnStar",
      value: { kind: "boolean" },
      documentation: `Lets the caller end the conversation with the \`*\` key and stay in your flow, instead of hanging up, which would end it.

Only the caller's key counts. Twilio hangs up on the person called; then \`action\` is asked with \`DialCallStatus\` \`completed\` (\`answered\` for a conference), or the next verb runs if there is no \`action\`.`,
      default: "false",
      error: 13213,
    },
    {
      name: "timeLimit",
      value: { kind: "integer", min: 1, max: 86400, usualMax: 14400, unit: "seconds" },
      documentation: `The longest time that the two may talk; then Twilio hangs up on the person called and the flow goes on. With 120 they have two minutes.

Four hours is also the longest that any call lasts, unless calls of 24 hours are turned on for your account.`,
      default: "14400",
      error: 13216,
      disagreement: "The older page knows no more than four hours; the current one allows 24 with an account setting.",
    },
    {
      name: "sequential",
      value: { kind: "boolean" },
      documentation: `With \`true\` the nested nouns ring one after the other, in the order written, until one answers; with \`false\` all ring at once.

It means something from two nouns on.`,
      fewestChildren: 2,
      default: "false",
      error: 13218,
      disagreement: "The default is the package's; the page's table has none.",
    },
    {
      name: "referUrl",
      value: { kind: "url", answers: "twiml" },
      documentation: `Your URL that Twilio asks when the other side sends a SIP REFER to transfer the call; your answer says where the caller goes.

The request holds \`ReferTransferTarget\`, the number or SIP endpoint asked for. An \`<Application>\` does not support it.`,
      ignoredBeside: ["Application"],
    },
    httpMethod("referMethod", { of: "referUrl" }),
    {
      name: "ringTone",
      value: { kind: "enum", options: ringTones },
      documentation: `Which country's ringing tone the caller hears while it rings.

Left out, the caller hears the carrier's own ringing if there is one, otherwise Twilio's. The value is a country's code; Britain is \`uk\`, not \`gb\`. It is never played for a \`<Sip>\`.`,
      defaultNote: "the carrier's ringing",
      error: 13220,
    },
    {
      name: "recordingTrack",
      value: {
        kind: "enum",
        options: [
          { value: "both", documentation: "What the caller says and what the caller hears." },
          { value: "inbound", documentation: "Only what Twilio receives: the caller." },
          { value: "outbound", documentation: "Only what Twilio sends: what the caller hears." },
        ],
      },
      documentation:
        "Which direction of the caller's audio is recorded. With one direction the file has a single channel, even if `record` ends in `-dual`.",
      default: "both",
      appliesWhen: [{ ...recorded, example: "record-from-answer" }],
      clashes: [
        {
          values: ["inbound", "outbound"],
          with: { attribute: "record", values: ["record-from-answer-dual", "record-from-ringing-dual"] },
          reason: "With one direction the recording has a single channel, whatever `record` says.",
          isHarmless: true,
        },
      ],
      error: 13622,
    },
    {
      name: "trim",
      value: {
        kind: "enum",
        options: recordingTrims,
      },
      documentation:
        "Whether silence at both ends of the recording is cut off. A trimmed file can be a little shorter than the call was.",
      default: "do-not-trim",
      appliesWhen: recording,
      disagreement: "The page's table gives no default; its text and the older page give do-not-trim.",
    },
    recordingConfigurationId,
    {
      name: "callReason",
      value: { kind: "text", maxLength: 50 },
      documentation:
        'Why you call, shown on the phone of the person called, for example "Your delivery". Part of Branded Calls, a private beta: without it nothing is shown.',
      error: 32115,
      sources: ["docs"],
    },
    {
      name: "events",
      value: {
        kind: "enum",
        options: [{ value: "call-progress-event", documentation: "Subscribes to the progress of the call." }],
      },
      documentation: "Events to subscribe to. Twilio does not document what it does: try it out before you rely on it.",
      sources: ["sdk"],
    },
    {
      name: "passports",
      value: { kind: "text", list: "comma" },
      documentation:
        "Identity passports for the dialed call, such as `shaken` and `div`, each in Base64. Twilio does not document it.",
      sources: ["sdk"],
    },
  ],
  callbackParameters: [
    {
      name: "DialCallStatus",
      sentTo: ["action"],
      documentation: `How the attempt ended:

- \`completed\`: somebody answered and was connected to the caller
- \`answered\`: the same, for a conference
- \`busy\`: the line was busy
- \`no-answer\`: nobody picked up within \`timeout\`
- \`failed\`: the call could not be routed, most often because the number, though well written, does not exist
- \`canceled\`: the REST API canceled the call before it was answered`,
      values: ["completed", "answered", "busy", "no-answer", "failed", "canceled"],
    },
    {
      name: "DialCallSid",
      sentTo: ["action"],
      documentation: "The dialed call's identifier. Not sent after a `<Conference>`.",
    },
    {
      name: "DialCallDuration",
      sentTo: ["action"],
      documentation:
        "How long the dialed call lasted, in seconds. Not sent after a `<Conference>`, nor if the dialed call was redirected to other TwiML before it ended.",
    },
    {
      name: "DialBridged",
      sentTo: ["action"],
      documentation: "Whether the caller and the person called were really connected to each other.",
      values: ["true", "false"],
    },
    {
      name: "RecordingUrl",
      sentTo: ["action"],
      documentation:
        "Where the audio will be; only with `record`, and not for recordings started in another way. The file may not be there yet.",
    },
    {
      name: "DialSipCallId",
      sentTo: ["action"],
      documentation: "After a `<Sip>`: the SIP `Call-ID` of the dialed call.",
    },
    {
      name: "DialSipResponseCode",
      sentTo: ["action"],
      documentation: "After a `<Sip>`: the SIP response code of the INVITE, e.g. `200` or `486`.",
    },
    {
      name: "DialSipHeader_*",
      sentTo: ["action"],
      documentation: "After a `<Sip>`: each `X-` header of the final SIP response, under its name.",
    },
    ...recordingStatusParameters,
    {
      name: "CallSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "The call that the recording belongs to: always the caller's (the parent leg).",
    },
    recordingChannels("1", "2"),
    recordingStartTime,
    recordingSource("DialVerb"),
    {
      name: "ReferTransferTarget",
      sentTo: ["referUrl"],
      documentation: "Where the other side wants the caller to go: a phone number or a SIP endpoint.",
    },
  ],
  errors: { child: 13215, text: 13223, missing: 13223 },
  disagreements: [
    "Older page: Client, Conference, Number, Sim, Sip, Queue. Current page: without Sim, with Application and WhatsApp. Package: all eight.",
    "Error 13215 names Number as the only child; it is out of date.",
    "The current page describes referMethod as the method of action, most likely a slip.",
    "That a Dial needs text or a noun, and not both, stands on no page; it follows from what is on them.",
  ],
};
