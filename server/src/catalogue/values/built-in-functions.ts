/** A function of a TwiML Bin's template, written as a section around its argument. */
export interface BuiltInFunction {
  readonly name: string;
  /** Markdown; the first paragraph is a summary. */
  readonly documentation: string;
  /** A use of it, as it stands in the template. */
  readonly example: string;
}

/**
 * All that are known; Twilio lists them nowhere. `url_encode` and `secret` are other vendors'.
 * Source: https://support.twilio.com/hc/en-us/articles/230878368
 */
export const builtInFunctions: readonly BuiltInFunction[] = [
  {
    name: "e164",
    documentation:
      "Writes the phone number inside in international form: `+`, country code, number.\n\n" +
      "It works in text and in attributes, e.g. `callerId`.",
    example: "{{#e164}}{{To}}{{/e164}}",
  },
];
