import type { ValueOption } from "../spec";

/** Which side of the call `<Stream>`, `<Siprec>` and `<Transcription>` listen to, and `<MediaFilter>` filters. */
export const audioTracks: readonly ValueOption[] = [
  {
    value: "inbound_track",
    documentation:
      "Only what Twilio receives from this call: the voice of the caller, or of the person who was called.",
  },
  {
    value: "outbound_track",
    documentation:
      "Only what Twilio sends into this call: your `<Say>` and `<Play>`, and the other person once bridged.",
  },
  {
    value: "both_tracks",
    documentation: "Both sides, each as a track of its own, so that you can tell who spoke.",
  },
];
