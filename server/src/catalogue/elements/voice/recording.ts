import {
  recordingChannels,
  recordingConfigurationId,
  recordingStartTime,
  recordingStatusAttributes,
  recordingStatusParameters,
} from "../../attributes/recording-status";
import { recordingTrims } from "../../attributes/recording-trim";
import type { ElementSpec } from "../../spec";

export const recording: ElementSpec = {
  name: "Recording",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/recording",
  sources: ["docs", "sdk"],
  documentation: `Records the call from this verb on, in the background. The caller hears no beep, and the next verb runs at once.

It runs across all that follows, new documents included, until the call ends, \`<Stop>\` names it or the REST API stops it; through that API you can also pause it while a card number is spoken. To take a voice message and go on when it ends, use \`<Record>\`; to record a bridged call alone, the \`record\` attribute of \`<Dial>\`.

Telling people that they are recorded is up to you: begin with a \`<Say>\` where the law asks for it.`,
  example: `<Response>
  <Start>
    <Recording name="whole-call" recordingStatusCallback="/recording-ready"/>
  </Start>
  <Say>This call is recorded.</Say>
  <Dial>+14155550100</Dial>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["name"],
  attributes: [
    ...recordingStatusAttributes(),
    {
      name: "channels",
      value: {
        kind: "enum",
        options: [
          { value: "mono", documentation: "One channel in which both sides are mixed." },
          { value: "dual", documentation: "Two channels, one for each side, so that speakers can be told apart." },
        ],
      },
      documentation:
        "Whether the two sides of the call get a channel each. Two are better for transcription and analysis, one plays everywhere.",
      default: "dual",
    },
    {
      name: "track",
      value: {
        kind: "enum",
        options: [
          { value: "inbound", documentation: "Only what Twilio receives from this call, such as the caller's voice." },
          { value: "outbound", documentation: "Only what Twilio sends into this call, such as your prompts." },
          { value: "both", documentation: "Both sides of the call." },
        ],
      },
      documentation:
        "Which side of the call is recorded. Mind that the values are not those of `<Stream>`, which end in `_track`.",
      default: "both",
      error: 13622,
    },
    {
      name: "trim",
      value: { kind: "enum", options: recordingTrims },
      documentation: "Whether silence at the beginning and the end is cut off.",
      default: "trim-silence",
    },
    {
      name: "name",
      value: { kind: "text", format: "session-name", notEmpty: true },
      documentation: "Your name for the recording, unlike any other on this call. It is what `<Stop>` finds it by.",
      required: true,
      requiredUnder: ["Stop"],
      sources: ["docs"],
    },
    recordingConfigurationId,
  ],
  callbackParameters: [
    { name: "CallSid", sentTo: ["recordingStatusCallback"], documentation: "The call that was recorded." },
    ...recordingStatusParameters,
    recordingChannels("1", "2"),
    recordingStartTime,
    {
      name: "RecordingSource",
      sentTo: ["recordingStatusCallback"],
      documentation: "How the recording was started, such as `OutboundAPI`.",
      values: ["OutboundAPI"],
    },
    {
      name: "RecordingTrack",
      sentTo: ["recordingStatusCallback"],
      documentation: "The side of the call that was recorded, as in `track`.",
      values: ["inbound", "outbound", "both"],
    },
  ],
  disagreements: ["RecordingSource: the page names only the value of recordings that the REST API started."],
};
