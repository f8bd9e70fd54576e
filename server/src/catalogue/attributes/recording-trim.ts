import type { ValueOption } from "../spec";

/** What becomes of silence at the two ends of a recording. */
export const recordingTrims: readonly ValueOption[] = [
  {
    value: "trim-silence",
    documentation:
      "Silence at the beginning and at the end is cut off, so times in the file do not match times in the call.",
  },
  { value: "do-not-trim", documentation: "The file keeps all silence, so times in it match times in the call." },
];
