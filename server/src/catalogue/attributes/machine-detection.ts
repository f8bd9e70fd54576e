import type { AttributeSpec, CallbackParameter, Condition, ForeignAttribute } from "../spec";
import { httpMethod } from "./http-method";

const detecting: readonly Condition[] = [{ attribute: "machineDetection", example: "Enable" }];

/** The page that explains detection; those of `<Number>` and `<Sip>` give names, ranges and defaults only. */
const url = "https://www.twilio.com/docs/voice/answering-machine-detection";

/** The names that the REST API has for the same. Source: https://www.twilio.com/docs/api/errors/21263 */
export const foreignDetectionAttributes: readonly ForeignAttribute[] = [
  { name: "asyncAmd", instead: "in TwiML, detection never holds up the call", error: 21263 },
  {
    name: "asyncAmdStatusCallback",
    instead: "in TwiML it is called `amdStatusCallback`",
    replacement: "amdStatusCallback",
    error: 21263,
  },
  {
    name: "asyncAmdStatusCallbackMethod",
    instead: "in TwiML it is called `amdStatusCallbackMethod`",
    replacement: "amdStatusCallbackMethod",
    error: 21263,
  },
];

/** The attributes by which `<Number>` and `<Sip>` tell a person who answers from a machine. */
export const machineDetectionAttributes: readonly AttributeSpec[] = [
  {
    name: "machineDetection",
    value: {
      kind: "enum",
      options: [
        {
          value: "Enable",
          documentation: "The result comes as soon as it is clear who picked up. Right if you only want to know.",
        },
        {
          value: "DetectMessageEnd",
          documentation:
            "For a machine the result waits until its greeting is over, usually a beep; for a person it comes at once. Right if you want to leave a message.",
        },
      ],
    },
    documentation:
      "Has Twilio listen to whoever picks up and tell a person from an answering machine or a fax.\n\n" +
      "The result goes to `amdStatusCallback` as `AnsweredBy`; without that attribute only the REST API tells it, once the call is over. " +
      "The names of the REST API (`asyncAmd`, `asyncAmdStatusCallback`) do not work in TwiML (warning 21263). Twilio charges for every call on which it listens.",
    url,
    disagreement: "The `twilio` package takes any text here.",
  },
  {
    name: "amdStatusCallback",
    value: { kind: "url", answers: "nothing" },
    documentation:
      "Your URL that hears who picked up: `AnsweredBy` holds `human`, `fax`, `unknown` or one of the `machine_…` values.",
    appliesWhen: detecting,
    url,
  },
  httpMethod("amdStatusCallbackMethod", { of: "amdStatusCallback" }),
  {
    name: "machineDetectionTimeout",
    value: { kind: "integer", min: 3, max: 60, unit: "seconds" },
    documentation:
      "How long Twilio may listen before it gives up with `AnsweredBy` `unknown`. Long greetings with `DetectMessageEnd` may need more.",
    default: "30",
    appliesWhen: detecting,
    url,
  },
  {
    name: "machineDetectionSpeechThreshold",
    value: { kind: "integer", min: 1000, max: 6000, unit: "milliseconds" },
    documentation:
      "How long the first speech may be and still count as a person's. People say a short hello, machines a whole greeting.\n\n" +
      "Higher: long-winded people are not taken for machines, but short greetings of machines are taken for people.",
    default: "2400",
    appliesWhen: detecting,
    url,
  },
  {
    name: "machineDetectionSpeechEndThreshold",
    value: { kind: "integer", min: 500, max: 5000, unit: "milliseconds" },
    documentation:
      "How much silence after speech counts as its end. Higher values get over pauses inside a greeting, and make a person wait longer for the answer.",
    default: "1200",
    appliesWhen: detecting,
    url,
  },
  {
    name: "machineDetectionSilenceTimeout",
    value: { kind: "integer", min: 2000, max: 10_000, unit: "milliseconds" },
    documentation: "How long it may be silent after the pick-up before Twilio gives up with `AnsweredBy` `unknown`.",
    default: "5000",
    appliesWhen: detecting,
    url,
  },
];

/** What is sent to their `amdStatusCallback`. The values are those of the page of detection and of the `twilio` package. */
export const machineDetectionParameters: readonly CallbackParameter[] = [
  {
    name: "AnsweredBy",
    sentTo: ["amdStatusCallback"],
    documentation:
      "Who picked up. `machine_start` comes with `Enable` alone, the three `machine_end_…` values with `DetectMessageEnd` alone.",
    values: [
      "human",
      "fax",
      "unknown",
      "machine_start",
      "machine_end_beep",
      "machine_end_silence",
      "machine_end_other",
    ],
  },
];
