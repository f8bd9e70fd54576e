import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const conference: ElementSpec = {
  name: "Conference",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/conference",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "beep",
      value: {
        kind: "enum",
        options: [
          {
            value: "true",
            documentation: "",
          },
          {
            value: "false",
            documentation: "",
          },
          {
            value: "onEnter",
            documentation: "",
          },
          {
            value: "onExit",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "true",
    },
    {
      name: "endConferenceOnExit",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "startConferenceOnEnter",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "muted",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
    {
      name: "record",
      value: {
        kind: "enum",
        options: [
          {
            value: "do-not-record",
            documentation: "",
          },
          {
            value: "record-from-start",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "do-not-record",
    },
    {
      name: "recordingStatusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      appliesWhen: [
        {
          attribute: "record",
        },
      ],
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    {
      name: "statusCallbackEvent",
      value: {
        kind: "enum",
        options: [
          {
            value: "start",
            documentation: "",
          },
          {
            value: "end",
            documentation: "",
          },
          {
            value: "join",
            documentation: "",
          },
          {
            value: "leave",
            documentation: "",
          },
          {
            value: "mute",
            documentation: "",
          },
          {
            value: "hold",
            documentation: "",
          },
          {
            value: "modify",
            documentation: "",
          },
          {
            value: "speaker",
            documentation: "",
          },
          {
            value: "announcement",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "waitUrl",
      value: {
        kind: "url",
        emptyAllowed: true,
        answers: "twiml",
      },
      documentation: "",
      default: "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml",
    },
    {
      name: "coach",
      value: {
        kind: "pattern",
        pattern: "CA[0-9a-fA-F]{32}",
        form: "TODO",
        sample: "TODO",
        what: "sid",
      },
      documentation: "",
    },
    {
      name: "eventCallbackUrl",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
      deprecated: {
        reason: "TODO",
        replacement: "recordingStatusCallback",
      },
    },
    {
      name: "jitterBufferSize",
      value: {
        kind: "enum",
        options: [
          {
            value: "small",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "large",
            documentation: "",
          },
          {
            value: "off",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "large",
    },
    {
      name: "maxParticipants",
      value: {
        kind: "integer",
        min: 1,
        max: 250,
      },
      documentation: "",
      default: "250",
    },
    {
      name: "participantLabel",
      value: {
        kind: "text",
        maxLength: 128,
      },
      documentation: "",
    },
    {
      name: "recordingConfigurationId",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "recordingStatusCallbackEvent",
      value: {
        kind: "enum",
        options: [
          {
            value: "in-progress",
            documentation: "",
          },
          {
            value: "completed",
            documentation: "",
          },
          {
            value: "absent",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
      default: "completed",
    },
    httpMethod("recordingStatusCallbackMethod", { of: "recordingStatusCallback", }),
    {
      name: "region",
      value: {
        kind: "enum",
        options: [
          {
            value: "us1",
            documentation: "",
          },
          {
            value: "us2",
            documentation: "",
            sources: ["sdk"],
          },
          {
            value: "ie1",
            documentation: "",
          },
          {
            value: "sg1",
            documentation: "",
          },
          {
            value: "br1",
            documentation: "",
          },
          {
            value: "au1",
            documentation: "",
          },
          {
            value: "jp1",
            documentation: "",
          },
          {
            value: "de1",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", }),
    {
      name: "trim",
      value: {
        kind: "enum",
        options: [
          {
            value: "trim-silence",
            documentation: "",
          },
          {
            value: "do-not-trim",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "trim-silence",
    },
    httpMethod("waitMethod", { of: "wait", }),
  ],
  callbackParameters: [
    {
      name: "ConferenceSid",
      sentTo: ["statusCallback", "recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "FriendlyName",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "AccountSid",
      sentTo: ["statusCallback", "recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "SequenceNumber",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "StatusCallbackEvent",
      sentTo: ["statusCallback"],
      documentation: "",
      values: [
        "conference-end",
        "conference-start",
        "participant-leave",
        "participant-join",
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
      name: "CallSid",
      sentTo: ["statusCallback"],
      documentation: "TODO participant events",
    },
    {
      name: "Muted",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["true", "false"],
    },
    {
      name: "Hold",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["true", "false"],
    },
    {
      name: "Coaching",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["true", "false"],
    },
    {
      name: "EndConferenceOnExit",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["true", "false"],
    },
    {
      name: "StartConferenceOnEnter",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["true", "false"],
    },
    {
      name: "ParticipantLabel",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "CallSidEndingConference",
      sentTo: ["statusCallback"],
      documentation: "TODO end",
    },
    {
      name: "ParticipantLabelEndingConference",
      sentTo: ["statusCallback"],
      documentation: "TODO end",
    },
    {
      name: "ReasonConferenceEnded",
      sentTo: ["statusCallback"],
      documentation: "TODO end",
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
      documentation: "TODO end",
    },
    {
      name: "ReasonAnnouncementFailed",
      sentTo: ["statusCallback"],
      documentation: "TODO announcement",
    },
    {
      name: "AnnounceUrl",
      sentTo: ["statusCallback"],
      documentation: "TODO announcement",
    },
    {
      name: "ParticipantCallStatus",
      sentTo: ["statusCallback"],
      documentation: "TODO leave",
      values: ["no-answer", "busy", "in-progress", "failed", "canceled", "completed"],
    },
    {
      name: "ReasonParticipantLeft",
      sentTo: ["statusCallback"],
      documentation: "TODO leave",
      values: [
        "conference_ended_via_api",
        "moderator_ended_conference",
        "participant_updated_via_api",
        "participant_hung_up",
        "participant_add_failed",
      ],
    },
    {
      name: "EventName",
      sentTo: ["eventCallbackUrl"],
      documentation: "TODO deprecated",
      values: ["conference-record-end"],
    },
    {
      name: "RecordingUrl",
      sentTo: ["eventCallbackUrl", "recordingStatusCallback"],
      documentation: "TODO deprecated",
    },
    {
      name: "Duration",
      sentTo: ["eventCallbackUrl"],
      documentation: "TODO deprecated",
    },
    {
      name: "RecordingFileSize",
      sentTo: ["eventCallbackUrl"],
      documentation: "TODO deprecated",
    },
    {
      name: "RecordingSid",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingStatus",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["in-progress", "completed", "absent"],
    },
    {
      name: "RecordingDuration",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingChannels",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["1"],
    },
    {
      name: "RecordingStartTime",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
    },
    {
      name: "RecordingSource",
      sentTo: ["recordingStatusCallback"],
      documentation: "",
      values: ["Conference"],
    },
  ],
};
