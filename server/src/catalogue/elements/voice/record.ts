import { currentDocumentAgain, methodOfActionOrCurrent } from "../../attributes/action-or-current";
import {
  recordingChannels,
  recordingConfigurationId,
  recordingSource,
  recordingStatusAttributes,
  recordingStatusParameters,
} from "../../attributes/recording-status";
import { recordingTrims } from "../../attributes/recording-trim";
import type { ElementSpec } from "../../spec";

export const record: ElementSpec = {
  name: "Record",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/record",
  sources: ["docs", "sdk"],
  documentation:
    "Records what the caller says, as for a voicemail, and then asks `action` how to go on.\n\n" +
    "The caller hears a beep, then speaks. The recording ends with a key of `finishOnKey`, after `timeout` seconds of silence, " +
    "at `maxLength`, or when the caller hangs up.\n\n" +
    "**What runs next.** Something was recorded: the document at `action`, and the verbs after `<Record>` never run. " +
    "Nothing was recorded: the next verb. So put a `<Say>` there for those who stayed silent.\n\n" +
    "- Give it an `action`. Without one, Twilio fetches the same document again and the caller leaves one message after the other.\n" +
    "- The file may not be there yet when `action` is asked. `recordingStatusCallback` tells when it is.\n" +
    "- `RecordingUrl` gives WAV; add `.mp3` to it for MP3.\n" +
    "- To record a whole call, use `record` of `<Dial>` or `<Recording>` in `<Start>`. " +
    "The law may demand that you tell the caller, and ask.",
  example: `<Response>
  <Say>Please leave a message after the beep. Press the star key when you are done.</Say>
  <Record action="/voicemail/thanks" finishOnKey="*" maxLength="120" recordingStatusCallback="/voicemail/recorded"/>
  <Say>We did not receive a message. Goodbye.</Say>
</Response>`,
  content: {
    kind: "empty",
  },
  children: [],
  completesWith: ["action"],
  otherNames: { max: "maxLength", maxduration: "maxLength", beep: "playBeep" },
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that is asked when the recording is done, and answers with the TwiML to go on with.\n\n" +
        "The request holds `RecordingUrl`, `RecordingDuration` (seconds, before silence is trimmed) and `Digits` " +
        "(the key that ended it, or `hangup`).\n\n" +
        currentDocumentAgain +
        " When a running call is redirected to `<Record>`, it must be there, or error 11100 follows.",
      defaultNote: "the URL of the current document",
    },
    {
      name: "transcribe",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether Twilio also turns the recording into text. It costs extra.\n\n" +
        "Only American English is understood, and only recordings of more than 2 and less than 120 seconds. " +
        "The text is sent to `transcribeCallback`, or can be fetched through the REST API. " +
        "For other languages, or in PCI mode, use `<Transcription>` in `<Start>`.",
      default: "false",
      error: 13614,
    },
    {
      name: "finishOnKey",
      value: {
        kind: "pattern",
        pattern: "[0-9#*]*",
        form: "any of the keys `0` to `9`, `*` and `#`, without anything between them",
        sample: "#",
        what: "key",
        options: [
          { value: "#", documentation: "The key that callers expect." },
          { value: "*", documentation: "The other key that is no digit." },
          { value: "*#", documentation: "Both keys that are no digits." },
          { value: "1234567890*#", documentation: "Every key." },
        ],
        emptyAllowed: true,
      },
      documentation:
        "The keys that end the recording. Any one of them does, and it is sent to `action` as `Digits`.\n\n" +
        "By default every key does. Unlike in `<Gather>`, you can list several.",
      default: "1234567890*#",
      error: 13613,
    },
    {
      name: "maxLength",
      value: {
        kind: "integer",
        min: 1,
        usualMin: 2,
        max: 86_400,
        usualMax: 14_400,
        unit: "seconds",
      },
      documentation:
        "The longest recording; then it ends by itself.\n\n" +
        "With `transcribe`, 120 seconds are the default, and more than 120 cannot be transcribed. " +
        "More than 4 hours need an account with 24-hour calls. Calls of the Voice SDK are limited to 600 seconds.",
      default: "3600",
      clashes: [
        {
          above: 120,
          with: { attribute: "transcribe", values: ["true"] },
          reason: "A recording of more than 120 seconds is not transcribed.",
          error: 13615,
        },
        {
          values: ["2"],
          with: { attribute: "transcribe", values: ["true"] },
          reason: "A recording of 2 seconds is not transcribed.",
          isHarmless: true,
        },
      ],
      error: 13612,
      disagreement:
        "The page wants more than 1, error 13612 a positive integer. The body of 13615 talks of `transcribeCallback`.",
    },
    methodOfActionOrCurrent(13610),
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 0,
        unit: "seconds",
        doubtfulMultiple: 100,
      },
      documentation:
        "After how much silence the recording ends. `0` turns this off: then only a key, `maxLength` or hanging up ends it.\n\n" +
        "The default is short for people who think before they speak.",
      default: "5",
      surprisingDefault: true,
      error: 13611,
      disagreement: "The page's table wants a positive integer, its text has `0`.",
    },
    {
      name: "transcribeCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation:
        "Your URL that gets the transcription when it is ready, always with POST. The answer is ignored.\n\n" +
        "The request holds `TranscriptionStatus`, `TranscriptionText`, `RecordingSid` and `RecordingUrl`. " +
        'It has no effect without `transcribe="true"`, which it no longer implies, and is not asked where there is no recording.',
      appliesWhen: [
        {
          attribute: "transcribe",
          values: ["true"],
        },
      ],
      error: 13257,
    },
    {
      name: "playBeep",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether the caller hears a beep before the recording begins. Without it, tell them when to speak.",
      default: "true",
      error: 13616,
    },
    ...recordingStatusAttributes(),
    {
      name: "trim",
      value: {
        kind: "enum",
        options: recordingTrims,
      },
      documentation: "Whether silence at both ends of the recording is cut off.",
      default: "trim-silence",
      error: 13699,
    },
    recordingConfigurationId,
  ],
  repeatsWithout: { attribute: "action" },
  flow: {
    ends: "perhaps",
    reason: "when something was recorded, the flow goes on with the document at `action`",
    otherwise: "nothing was recorded",
  },
  callbackParameters: [
    {
      name: "RecordingUrl",
      sentTo: ["action", "transcribeCallback"],
      documentation: "Where the recording can be fetched. For `action` the file may not be there yet.",
    },
    {
      name: "RecordingDuration",
      sentTo: ["action"],
      documentation: "The recording's length in seconds, before silence is trimmed.",
    },
    {
      name: "Digits",
      sentTo: ["action"],
      documentation: "The key that ended the recording, or `hangup` where the caller hung up.",
    },
    ...recordingStatusParameters,
    {
      name: "CallSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "The call that was recorded.",
    },
    recordingChannels("1"),
    recordingSource("RecordVerb"),
    {
      name: "TranscriptionSid",
      sentTo: ["transcribeCallback"],
      documentation: "The transcription's identifier.",
    },
    {
      name: "TranscriptionText",
      sentTo: ["transcribeCallback"],
      documentation: "The text of what was said.",
    },
    {
      name: "TranscriptionStatus",
      sentTo: ["transcribeCallback"],
      documentation: "Whether there is a text: `completed` or `failed`.",
      values: ["completed", "failed"],
    },
    {
      name: "TranscriptionUrl",
      sentTo: ["transcribeCallback"],
      documentation: "The transcription in the REST API.",
    },
    {
      name: "RecordingSid",
      sentTo: ["transcribeCallback"],
      documentation: "The recording that the transcription was made of.",
    },
  ],
  disagreements: [
    "The page's text says that no verb after it is reached; its voicemail sample has a `<Say>` for a caller who left no message, and an older page says that the next verb runs where the recording is empty.",
    "The page names the statuses `completed` and `failed`, the list of events has in-progress, completed and absent.",
    "13614 and 94001 mean the same fault; 13614 is used.",
  ],
};
