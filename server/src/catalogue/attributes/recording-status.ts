import type { AttributeSpec, CallbackParameter, Condition, Source, ValueOption } from "../spec";
import { httpMethod } from "./http-method";

/** What can be reported of a recording. */
export const recordingEvents: readonly ValueOption[] = [
  { value: "in-progress", documentation: "The recording has begun." },
  { value: "completed", documentation: "The recording is finished and its file can be fetched." },
  {
    value: "absent",
    documentation:
      "There is no file to fetch: the recording was too short to keep (warning 16101), or it was silent and your account " +
      "does not keep silent ones (warning 16102).",
  },
];

/**
 * The three attributes by which an element that records says where its recording is reported. `when` is what must hold
 * for there to be a recording; without it there always is one.
 */
export function recordingStatusAttributes({
  when,
  events = recordingEvents,
  sources,
}: {
  readonly when?: readonly Condition[];
  readonly events?: readonly ValueOption[];
  readonly sources?: readonly Source[];
} = {}): readonly AttributeSpec[] {
  return [
    {
      name: "recordingStatusCallback",
      value: { kind: "url", answers: "nothing" },
      documentation:
        "Your URL that hears about the recording, above all that its file is ready. The answer does not steer the call.\n\n" +
        "The request holds `RecordingStatus`, `RecordingSid`, `RecordingUrl` and `RecordingDuration` (seconds). " +
        "Fetch the file only after this request: where a `RecordingUrl` comes earlier, as in a request to `action`, the file may not be there yet.",
      ...(when && { appliesWhen: when }),
      error: 13256,
      ...(sources && { sources }),
    },
    {
      name: "recordingStatusCallbackEvent",
      value: { kind: "enum", list: "space", options: events },
      documentation:
        "Which changes of the recording are reported to `recordingStatusCallback`.\n\n" +
        "What you list replaces the default: with `in-progress` alone you never hear that the file is ready. " +
        "Recordings are paused, resumed and stopped through the REST API, not here.",
      default: "completed",
      appliesWhen: [{ attribute: "recordingStatusCallback" }],
      error: 13621,
      ...(sources && { sources }),
    },
    httpMethod("recordingStatusCallbackMethod", { of: "recordingStatusCallback", ...(sources && { sources }) }),
  ];
}

/**
 * What every element that records sends to its `recordingStatusCallback`. The number of channels, the source and the
 * start of the recording differ from element to element and stand there.
 */
export const recordingStatusParameters: readonly CallbackParameter[] = [
  {
    name: "AccountSid",
    sentTo: ["recordingStatusCallback"],
    documentation: "The account that the recording belongs to.",
  },
  {
    name: "RecordingSid",
    sentTo: ["recordingStatusCallback"],
    documentation: "The recording's identifier, `RE` and 32 digits; the same in all reports of one recording.",
  },
  {
    name: "RecordingUrl",
    sentTo: ["recordingStatusCallback"],
    documentation: "Where the audio can be fetched.",
  },
  {
    name: "RecordingStatus",
    sentTo: ["recordingStatusCallback"],
    documentation: "What happened to the recording. `failed` is not an event that you can ask for.",
    values: ["in-progress", "completed", "absent", "failed"],
  },
  {
    name: "RecordingDuration",
    sentTo: ["recordingStatusCallback"],
    documentation: "The recording's length in seconds.",
  },
];

/** The start of the recording; `<Record>` does not send it. */
export const recordingStartTime: CallbackParameter = {
  name: "RecordingStartTime",
  sentTo: ["recordingStatusCallback"],
  documentation: "When the recording began, as an RFC 2822 date in UTC.",
};

/** How many channels the file has; which numbers are possible differs. */
export function recordingChannels(...values: readonly ("1" | "2")[]): CallbackParameter {
  return {
    name: "RecordingChannels",
    sentTo: ["recordingStatusCallback"],
    documentation: "The number of audio channels in the file.",
    values,
  };
}

/** The value by which a recording made by this element is told from others. */
export function recordingSource(value: string): CallbackParameter {
  return {
    name: "RecordingSource",
    sentTo: ["recordingStatusCallback"],
    documentation: `How the recording was started: \`${value}\` for one that this element made.`,
    values: [value],
  };
}

/** The attribute by which a recording follows a configuration; all elements that record have it. */
export const recordingConfigurationId: AttributeSpec = {
  name: "recordingConfigurationId",
  value: { kind: "text" },
  documentation:
    "The identifier of a recording configuration that you have set up with Twilio and that this recording follows.",
};
