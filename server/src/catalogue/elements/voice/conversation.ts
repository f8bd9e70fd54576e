import { httpMethod } from "../../attributes/http-method";
import { recordingStatusAttributes } from "../../attributes/recording-status";
import { recordingTrims } from "../../attributes/recording-trim";
import type { AttributeSpec, Condition, ElementSpec } from "../../spec";

const recorded: Condition = {
  attribute: "record",
  not: ["do-not-record", "false"],
  example: "record-from-answer-dual",
};

/** Twilio's pages show all of these in examples; their table could not be read, so defaults and units are missing. */
const attributes: readonly AttributeSpec[] = [
  {
    name: "serviceInstanceSid",
    value: {
      kind: "pattern",
      pattern: "IS[0-9a-fA-F]{32}",
      form: "the SID of a Conversations service: `IS` and 32 hexadecimal digits",
      sample: "IS00000000000000000000000000000000",
      what: "sid",
    },
    documentation: "The Conversations service that Frontline uses, and through which the call is routed to a worker.",
    sources: ["sdk"],
  },
  {
    name: "inboundAutocreation",
    value: { kind: "boolean" },
    documentation:
      "Whether a conversation is made for a caller who has none yet. With it, `routingAssignmentTimeout` limits the search for a worker.",
    sources: ["sdk"],
  },
  {
    name: "routingAssignmentTimeout",
    value: { kind: "integer" },
    documentation: "How long the search for a worker who takes the new conversation may last.",
    sources: ["sdk"],
  },
  {
    name: "inboundTimeout",
    value: { kind: "integer" },
    documentation: "How long the call rings at the worker before it counts as not answered.",
    sources: ["sdk"],
  },
  {
    name: "record",
    value: {
      kind: "enum",
      options: [
        { value: "do-not-record", documentation: "The call is not recorded." },
        {
          value: "record-from-answer",
          documentation: "Recording starts when the worker answers, both sides mixed in one channel.",
        },
        {
          value: "record-from-ringing",
          documentation: "Recording starts with the ringing, both sides mixed in one channel.",
        },
        {
          value: "record-from-answer-dual",
          documentation: "Recording starts when the worker answers, with a channel for each side.",
        },
        {
          value: "record-from-ringing-dual",
          documentation: "Recording starts with the ringing, with a channel for each side.",
        },
        { value: "true", documentation: "The call is recorded, from the time when this was a yes or no." },
        { value: "false", documentation: "The call is not recorded, from the time when this was a yes or no." },
      ],
    },
    documentation:
      "Whether the call between customer and worker is recorded, from which moment, and in how many channels.",
    sources: ["sdk"],
  },
  {
    name: "trim",
    value: { kind: "enum", options: recordingTrims },
    documentation: "Whether silence at the beginning and the end of the recording is cut off.",
    appliesWhen: [recorded],
    sources: ["sdk"],
  },
  ...recordingStatusAttributes({ when: [recorded], sources: ["sdk"] }),
  {
    name: "statusCallback",
    value: { kind: "url", answers: "nothing" },
    documentation:
      "Your URL that is told of the progress of the call to the worker. The answer does not steer the call.",
    sources: ["sdk"],
  },
  {
    name: "statusCallbackEvent",
    value: {
      kind: "enum",
      list: "space",
      options: [
        { value: "call-initiated", documentation: "Twilio has begun to call the worker." },
        { value: "call-ringing", documentation: "It rings at the worker." },
        { value: "call-answered", documentation: "The worker has answered." },
        { value: "call-completed", documentation: "The call is over, answered or not." },
      ],
    },
    documentation: "Which moments of the call are reported to `statusCallback`.",
    appliesWhen: [{ attribute: "statusCallback" }],
    sources: ["sdk"],
  },
  httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"] }),
  {
    name: "url",
    value: { kind: "url", answers: "twiml" },
    documentation: "A URL whose TwiML is run for the call to the worker before the two are connected.",
    sources: ["sdk"],
  },
  httpMethod("method", { of: "url", sources: ["sdk"] }),
];

export const conversation: ElementSpec = {
  name: "Conversation",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversation",
  sources: ["docs", "sdk"],
  documentation: `Connects the caller with a worker in Twilio Frontline. It is for Frontline customers alone, and only where the call should do something else than Frontline does by itself.

With it you can run other verbs before the two are connected, record the call or follow its progress, and decide in the \`action\` of \`<Connect>\` what happens afterwards. A wrong attribute ends it with error 32501.

Twilio no longer documents it; for a new contact center use \`<Enqueue>\` with a TaskRouter workflow.`,
  example: `<Response>
  <Say>We are looking for somebody to help you.</Say>
  <Connect action="/conversation-done">
    <Conversation serviceInstanceSid="IS0123456789abcdef0123456789abcdef" record="record-from-answer"/>
  </Connect>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["serviceInstanceSid"],
  attributes: attributes.map((attribute) => ({ ...attribute, error: 32501 })),
};
