import type { ElementSpec } from "../spec";

/** Most SSML tags: every voice obeys them but the basic ones. */
export const allButBasicVoices: NonNullable<ElementSpec["voiceSupport"]> = {
  basic: "no",
  standard: "yes",
  neural: "yes",
  generative: "yes",
  google: "yes",
};

/** The same in words. */
export const allButBasicVoicesInWords =
  "All voices of Amazon Polly know it. Google's do, though perhaps not each of their kinds. " +
  "The basic voices do not.";
