import { allButBasicVoices, allButBasicVoicesInWords } from "../../attributes/voice-support";
import type { ElementSpec } from "../../spec";

export const breakTag: ElementSpec = {
  name: "break",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "A pause in the spoken text, as long as `time` says or as strong as `strength` says.\n\n" +
    "Unlike `<Pause>`, it stands inside `<Say>` and can last less than a second. " +
    "Without either attribute, Amazon Polly pauses as after a comma, and longer beside punctuation. " +
    allButBasicVoicesInWords,
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">Your code is 4 7 1 1.<break time="800ms"/>I repeat: 4 7 1 1.</Say>
</Response>`,
  voiceSupport: allButBasicVoices,
  content: {
    kind: "empty",
  },
  children: [],
  completesWith: ["time"],
  attributes: [
    {
      name: "time",
      value: {
        kind: "pattern",
        pattern: "\\+?[0-9]+(\\.[0-9]+)?(s|ms)",
        form: "a number with `s` or `ms` right behind it, e.g. `1s` or `500ms`",
        sample: "500ms",
        ranges: [
          { unit: "s", max: 10, of: "polly" },
          { unit: "ms", max: 10_000, of: "polly" },
        ],
        options: [
          { value: "500ms", documentation: "Half a second." },
          { value: "1s", documentation: "One second." },
          { value: "200ms", documentation: "A fifth of a second, a short breath." },
          { value: "2s", documentation: "Two seconds, a long silence on the phone." },
        ],
        what: "duration",
      },
      documentation:
        "How long the pause is, in seconds or milliseconds with the unit written. Amazon Polly pauses for 10 seconds at most; its generative voices obey `time` in part only.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/break-tag.html",
      error: 13520,
    },
    {
      name: "strength",
      value: {
        kind: "enum",
        options: [
          {
            value: "none",
            documentation: "No pause, not even the one that would come by itself, as after a period.",
          },
          {
            value: "x-weak",
            documentation: "As `none`: no pause.",
          },
          {
            value: "weak",
            documentation: "As long as after a comma.",
          },
          {
            value: "medium",
            documentation: "As `weak`: as long as after a comma.",
          },
          {
            value: "strong",
            documentation: "As long as after a sentence.",
          },
          {
            value: "x-strong",
            documentation: "As long as after a paragraph.",
          },
        ],
      },
      documentation:
        "How much of a pause it is, measured by what is usual in speech. The voice decides the length; for an exact one use `time`.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/break-tag.html",
      error: 13520,
    },
  ],
  disagreements: ["The longest pause and what the strengths mean are known from Amazon Polly's page."],
};
