import { httpMethod } from "../../attributes/http-method";
import {
  recordingChannels,
  recordingConfigurationId,
  recordingSource,
  recordingStartTime,
  recordingStatusAttributes,
  recordingStatusParameters,
} from "../../attributes/recording-status";
import { recordingTrims } from "../../attributes/recording-trim";
import type { Condition, ElementSpec } from "../../spec";

const recording: readonly Condition[] = [
  { attribute: "record", not: ["do-not-record", "false"], example: "record-from-start" },
];

export const conference: ElementSpec = {
  name: "Conference",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/conference",
  sources: ["docs", "sdk"],
  documentation: `Puts the caller into a room with everybody else who names the same room. It also is the way to build hold, transfer and barge-in.

The text is the name of the room, 1 to 128 characters. It is shared by all calls of your account and needs no setting up: the first caller opens the room. Put no phone number, name or other personal data in it.

- The conference starts with the second participant, as soon as one of all has \`startConferenceOnEnter\` true. Until then people hear the music of \`waitUrl\` and not each other.
- It ends when the last one leaves, or one with \`endConferenceOnExit\` true.
- Whoever leaves without hanging up goes on with the flow of their own \`<Dial>\`: its \`action\`, or the next verb.

A \`<Dial>\` takes one \`<Conference>\` and no \`<Number>\` beside it (warning 13000). To bring phones in, have each of them run a document with this noun, or add them by the REST API. \`callerId\` and \`timeout\` of \`<Dial>\` have no effect here.`,
  example: `<Response>
  <Say>You are joining the weekly meeting.</Say>
  <Dial>
    <Conference startConferenceOnEnter="false" beep="onEnter" waitUrl="/hold-music" waitMethod="GET">weekly-meeting</Conference>
  </Dial>
</Response>`,
  content: { kind: "text", format: "conference-name", required: "text", maxLength: 128 },
  children: [],
  attributes: [
    {
      name: "startConferenceOnEnter",
      value: { kind: "boolean" },
      documentation: `Whether this participant's coming may start the conference.

With \`false\` the participant waits with music, muted, until somebody with \`true\` is there: the setting for guests who wait for a moderator. In a conference that has started it makes no difference.`,
      default: "true",
      error: 13232,
    },
    {
      name: "endConferenceOnExit",
      value: { kind: "boolean" },
      documentation: `With \`true\` the conference ends for all as soon as this participant leaves: the setting for the moderator.

The others are not hung up on: each goes on with the flow of their own \`<Dial>\`.`,
      default: "false",
      error: 13231,
    },
    {
      name: "beep",
      value: {
        kind: "enum",
        options: [
          { value: "true", documentation: "A beep when this participant comes and when they leave." },
          { value: "false", documentation: "No beep." },
          { value: "onEnter", documentation: "A beep when this participant comes." },
          { value: "onExit", documentation: "A beep when this participant leaves." },
        ],
      },
      documentation:
        "Whether the room hears a beep when this participant comes or leaves. For two people who should not notice that they are in a conference, choose `false`.",
      default: "true",
      error: 13235,
      disagreement: "Error 13235 names true and false only; it is out of date.",
    },
    {
      name: "muted",
      value: { kind: "boolean" },
      documentation: "With `true` this participant hears the room, but is not heard. The REST API can change it later.",
      default: "false",
      error: 13230,
    },
    {
      name: "waitUrl",
      value: { kind: "url", emptyAllowed: true, answers: "twiml" },
      documentation: `What the participant hears before the conference starts.

The URL answers with an MP3 or WAV file, or with TwiML of \`<Play>\`, \`<Say>\`, \`<Pause>\` and \`<Redirect>\` only (anything else, such as \`<Dial>\` or \`<Gather>\`, is error 13238). An empty value, \`waitUrl=""\`, is silence.`,
      default: "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml",
      error: 13233,
    },
    {
      ...httpMethod("waitMethod", { of: "waitUrl", error: 13234 }),
      documentation:
        "How Twilio asks the URL in `waitUrl`; without `waitUrl` it has no effect. Take `GET` for a fixed audio file, so that it is cached and not fetched anew for each caller.",
    },
    {
      name: "maxParticipants",
      value: { kind: "integer", min: 1, max: 250, unit: "people" },
      documentation: "How many may be in the room. Who comes when it is full cannot join (error 16020).",
      default: "250",
      error: 16002,
    },
    {
      name: "statusCallback",
      value: { kind: "url", answers: "nothing" },
      documentation: `Your URL that hears what happens in the conference. It is sent nothing unless \`statusCallbackEvent\` names events.

The first participant sets it for the whole conference; what later ones say is ignored. The request holds \`StatusCallbackEvent\`, \`ConferenceSid\`, \`FriendlyName\` (the room's name) and, for events of a participant, \`CallSid\`.`,
      appliesWhen: [{ attribute: "statusCallbackEvent", example: "start end join leave" }],
    },
    {
      name: "statusCallbackEvent",
      value: {
        kind: "enum",
        list: "space",
        options: [
          { value: "start", documentation: "The conference has started: two are in it and may speak." },
          { value: "end", documentation: "The conference is over; the request says why." },
          { value: "join", documentation: "A participant has come." },
          { value: "leave", documentation: "A participant has left; the request says why." },
          { value: "mute", documentation: "A participant was muted or unmuted." },
          { value: "hold", documentation: "A participant was put on hold or taken off it." },
          { value: "modify", documentation: "A participant's settings were changed." },
          { value: "speaker", documentation: "A participant has begun or stopped speaking." },
          { value: "announcement", documentation: "An announcement has ended or could not be played." },
        ],
      },
      documentation: `Which events are reported to \`statusCallback\`. There is no default: without this attribute nothing is sent.

The first participant's list holds for the whole conference. The values here are short; in the request \`StatusCallbackEvent\` says for example \`participant-join\`.`,
      appliesWhen: [{ attribute: "statusCallback" }],
      error: 16002,
    },
    {
      ...httpMethod("statusCallbackMethod", { of: "statusCallback", error: 16002 }),
      disagreement: "The page's table shows the default of waitMethod in this row; its text says POST.",
    },
    {
      name: "record",
      value: {
        kind: "enum",
        options: [
          { value: "do-not-record", documentation: "The conference is not recorded." },
          {
            value: "record-from-start",
            documentation: "The conference is recorded, from its start on.",
          },
          { value: "true", documentation: "As `record-from-start`, which is the documented form.", sources: ["older"] },
          { value: "false", documentation: "As `do-not-record`, which is the documented form.", sources: ["older"] },
        ],
      },
      documentation: `Records the whole conference, all participants mixed into one channel.

Where the file can be fetched comes to \`recordingStatusCallback\`. For separate channels of one participant and the rest, use \`record\` of the \`<Dial>\` with a \`-dual\` value.`,
      default: "do-not-record",
      error: 16002,
      disagreement: "Many documents write true, and the REST API takes true and false; the page has neither.",
    },
    ...recordingStatusAttributes({ when: recording }),
    {
      name: "trim",
      value: {
        kind: "enum",
        options: [
          ...recordingTrims,
          { value: "true", documentation: "As `trim-silence`, which is the documented form.", sources: ["errors"] },
          { value: "false", documentation: "As `do-not-trim`, which is the documented form.", sources: ["errors"] },
        ],
      },
      documentation:
        "Whether silence at both ends of the recording is cut off. Mind that the default is the opposite of that of `<Dial>`.",
      default: "trim-silence",
      appliesWhen: recording,
      error: 13239,
    },
    {
      name: "participantLabel",
      value: {
        kind: "pattern",
        pattern: "(?!CA[0-9a-f]{32}$)[^/]{1,128}",
        form: "1 to 128 characters without `/`, and no Call SID",
        sample: "agent",
        what: "name",
      },
      documentation: `A name for this participant, by which the REST API finds them instead of by Call SID.

It must be unique in the conference: a second participant with the same label does not get in (error 16025) and goes on with the next verb. So do not serve one fixed label to several callers. It may hold no \`/\` and must not look like a Call SID.`,
      error: 16023,
    },
    {
      name: "coach",
      value: {
        kind: "pattern",
        pattern: "CA[0-9a-fA-F]{32}",
        form: "a Call SID: `CA` and 32 hexadecimal digits",
        sample: "CA0123456789abcdef0123456789abcdef",
        what: "sid",
      },
      documentation: `Makes this participant a coach: they hear everybody, and only the call named here hears them.

That call must already be in the running conference. If it is not, this call does not get in (error 13240) and goes on with \`action\` of its \`<Dial>\`.`,
      error: 13240,
    },
    {
      name: "region",
      value: {
        kind: "enum",
        options: [
          { value: "us1", documentation: "Mixed in the United States (Virginia)." },
          { value: "us2", documentation: "Mixed in the United States (Oregon).", sources: ["sdk"] },
          { value: "ie1", documentation: "Mixed in Ireland." },
          { value: "de1", documentation: "Mixed in Germany." },
          { value: "sg1", documentation: "Mixed in Singapore." },
          { value: "jp1", documentation: "Mixed in Japan." },
          { value: "au1", documentation: "Mixed in Australia." },
          { value: "br1", documentation: "Mixed in Brazil." },
        ],
      },
      documentation:
        "Where the audio of the conference is mixed. The first participant who names a region sets it for all.",
      defaultNote: "the region closest to most participants",
      error: 16002,
      url: "https://www.twilio.com/docs/global-infrastructure/edge-locations/legacy-regions",
    },
    {
      name: "jitterBufferSize",
      value: {
        kind: "enum",
        options: [
          { value: "large", documentation: "About 60 milliseconds more delay; smoothest on bad networks." },
          { value: "medium", documentation: "About 40 milliseconds more delay." },
          { value: "small", documentation: "About 20 milliseconds more delay; for good networks." },
          { value: "off", documentation: "No buffer: least delay, and every hiccup of the network is heard." },
        ],
      },
      documentation:
        "How much of this participant's audio is buffered to even out the network: less delay or fewer gaps. Each participant has their own.",
      default: "large",
      error: 16002,
    },
    recordingConfigurationId,
    {
      name: "eventCallbackUrl",
      value: { kind: "url", answers: "nothing" },
      documentation:
        "The old URL for the end of the recording. Twilio always uses `POST`, and does not ask it at all where `recordingStatusCallback` is set.",
      deprecated: {
        reason: "`recordingStatusCallback` has taken its place and reports more",
        replacement: "recordingStatusCallback",
      },
    },
  ],
  callbackParameters: [
    {
      name: "StatusCallbackEvent",
      sentTo: ["statusCallback"],
      documentation:
        "What happened, in full: `mute` in `statusCallbackEvent` comes as `participant-mute` or `participant-unmute`.",
      values: [
        "conference-start",
        "conference-end",
        "participant-join",
        "participant-leave",
        "participant-mute",
        "participant-unmute",
        "participant-hold",
        "participant-unhold",
        "participant-modify",
        "participant-speech-start",
        "participant-speech-stop",
        "announcement-end",
        "announcement-fail",
      ],
    },
    {
      name: "ConferenceSid",
      sentTo: ["statusCallback", "recordingStatusCallback"],
      documentation: "The conference's identifier. A room of the same name that opens again later has another.",
    },
    { name: "FriendlyName", sentTo: ["statusCallback"], documentation: "The name of the room: the element's text." },
    { name: "AccountSid", sentTo: ["statusCallback"], documentation: "The account that the conference belongs to." },
    {
      name: "SequenceNumber",
      sentTo: ["statusCallback"],
      documentation: "The place of this report among all of the conference. Reports can arrive in another order.",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallback"],
      documentation: "When it happened, as an RFC 2822 date in UTC.",
    },
    {
      name: "CallSid",
      sentTo: ["statusCallback"],
      documentation: "The participant's call; for events of a participant.",
    },
    {
      name: "ParticipantLabel",
      sentTo: ["statusCallback"],
      documentation: "The participant's `participantLabel`, if there is one; for events of a participant.",
    },
    {
      name: "Muted",
      sentTo: ["statusCallback"],
      documentation: "Whether the participant is muted; for events of a participant.",
      values: ["true", "false"],
    },
    {
      name: "Hold",
      sentTo: ["statusCallback"],
      documentation: "Whether the participant is on hold; for events of a participant.",
      values: ["true", "false"],
    },
    {
      name: "Coaching",
      sentTo: ["statusCallback"],
      documentation: "Whether the participant is a coach; for events of a participant.",
      values: ["true", "false"],
    },
    {
      name: "EndConferenceOnExit",
      sentTo: ["statusCallback"],
      documentation: "The participant's `endConferenceOnExit`; for events of a participant.",
      values: ["true", "false"],
    },
    {
      name: "StartConferenceOnEnter",
      sentTo: ["statusCallback"],
      documentation: "The participant's `startConferenceOnEnter`; for events of a participant.",
      values: ["true", "false"],
    },
    {
      name: "ReasonParticipantLeft",
      sentTo: ["statusCallback"],
      documentation: "Why the participant is gone; with `participant-leave`.",
      values: [
        "conference_ended_via_api",
        "moderator_ended_conference",
        "participant_updated_via_api",
        "participant_hung_up",
        "participant_add_failed",
      ],
    },
    {
      name: "ParticipantCallStatus",
      sentTo: ["statusCallback"],
      documentation: "How the participant's call stands; with `participant-leave`.",
      values: ["no-answer", "busy", "in-progress", "failed", "canceled", "completed"],
    },
    {
      name: "ReasonConferenceEnded",
      sentTo: ["statusCallback"],
      documentation: "Why the conference is over; with `conference-end`.",
      values: [
        "conference-ended-via-api",
        "last-participant-kicked",
        "last-participant-left",
        "participant-with-end-conference-on-exit-kicked",
        "participant-with-end-conference-on-exit-left",
      ],
    },
    {
      name: "Reason",
      sentTo: ["statusCallback"],
      documentation: "Why the conference is over, in a sentence; with `conference-end`.",
    },
    {
      name: "CallSidEndingConference",
      sentTo: ["statusCallback"],
      documentation: "The call whose leaving ended the conference; with `conference-end`.",
    },
    {
      name: "ParticipantLabelEndingConference",
      sentTo: ["statusCallback"],
      documentation: "The label of the participant whose leaving ended the conference; with `conference-end`.",
    },
    {
      name: "AnnounceUrl",
      sentTo: ["statusCallback"],
      documentation: "The URL of the announcement; for its events.",
    },
    {
      name: "ReasonAnnouncementFailed",
      sentTo: ["statusCallback"],
      documentation: "Why the announcement could not be played; with `announcement-fail`.",
    },
    ...recordingStatusParameters,
    recordingChannels("1"),
    recordingStartTime,
    recordingSource("Conference"),
    {
      name: "EventName",
      sentTo: ["eventCallbackUrl"],
      documentation: "What happened; there is only the end of the recording.",
      values: ["conference-record-end"],
    },
    { name: "RecordingUrl", sentTo: ["eventCallbackUrl"], documentation: "Where the audio can be fetched." },
    { name: "Duration", sentTo: ["eventCallbackUrl"], documentation: "The recording's length in seconds." },
    {
      name: "RecordingFileSize",
      sentTo: ["eventCallbackUrl"],
      documentation: "The size of the file; Twilio does not say in which unit.",
    },
  ],
  errors: { text: 13237, missing: 13237, tooLong: 13237 },
  disagreements: [
    "Whether a Conference may stand beside nouns other than Number is on no page.",
    "The REST API takes true and false for ConferenceRecord, and public documents write them here; the page does not have them.",
  ],
};
