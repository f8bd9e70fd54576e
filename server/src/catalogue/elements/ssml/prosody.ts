import type { ElementSpec } from "../../spec";

export const prosodyTag: ElementSpec = {
  name: "prosody",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Changes how loud, how fast and how high the voice speaks.\n\n" +
    'Slower speech is the best help for codes and addresses: `<prosody rate="85%">`.\n\n' +
    "Amazon Polly's standard voices obey all three attributes. Its neural ones obey `volume` and `rate`, not `pitch`; " +
    "so do the generative ones, and only around whole sentences. Google's obey it, though it is not stated " +
    "for each of their kinds. The basic voices know no SSML.",
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">
    <s>Your confirmation number is</s>
    <s><prosody rate="80%" volume="+3dB">A 7 4 9 1</prosody></s>
  </Say>
</Response>`,
  voiceSupport: { basic: "no", standard: "yes", neural: "partly", generative: "partly", google: "yes" },
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "p", "s", "sub", "lang", "phoneme", "w"],
  completesWith: ["rate"],
  attributes: [
    {
      name: "rate",
      value: {
        kind: "pattern",
        pattern: "[0-9]+%",
        form: "a percentage of the voice's usual speed, e.g. `85%`",
        sample: "85%",
        ranges: [{ unit: "%", min: 20, max: 200, of: "polly" }],
        what: "level",
        words: [
          {
            value: "x-slow",
            documentation: "Very slow.",
          },
          {
            value: "slow",
            documentation: "Slow.",
          },
          {
            value: "medium",
            documentation: "The usual speed.",
          },
          {
            value: "fast",
            documentation: "Fast.",
          },
          {
            value: "x-fast",
            documentation: "Very fast.",
          },
        ],
      },
      documentation:
        "How fast the voice speaks. `100%` is its usual speed, `50%` half of it, `200%` twice as fast.\n\n" +
        "Amazon Polly takes 20 to 200 percent. How fast the words are depends on the voice.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html",
      error: 13513,
    },
    {
      name: "volume",
      value: {
        kind: "pattern",
        pattern: "[+-][0-9]+(\\.[0-9]+)?dB",
        form: "a change in decibels with its sign, e.g. `+6dB`",
        sample: "+6dB",
        what: "level",
        words: [
          {
            value: "default",
            documentation: "The voice's own loudness again.",
          },
          {
            value: "silent",
            documentation: "Not to be heard.",
          },
          {
            value: "x-soft",
            documentation: "Very soft.",
          },
          {
            value: "soft",
            documentation: "Soft.",
          },
          {
            value: "medium",
            documentation: "Of middle loudness.",
          },
          {
            value: "loud",
            documentation: "Loud.",
          },
          {
            value: "x-loud",
            documentation: "Very loud.",
          },
        ],
      },
      documentation:
        "How loud the voice speaks. `+6dB` is about twice as loud as around it, `-6dB` about half as loud.\n\nThe sign is needed.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html",
      error: 13520,
    },
    {
      name: "pitch",
      value: {
        kind: "pattern",
        pattern: "[+-][0-9]+(\\.[0-9]+)?%",
        form: "a change in percent with its sign, e.g. `+10%`",
        sample: "+10%",
        what: "level",
        words: [
          {
            value: "default",
            documentation: "The voice's own height again.",
          },
          {
            value: "x-low",
            documentation: "Very low.",
          },
          {
            value: "low",
            documentation: "Low.",
          },
          {
            value: "medium",
            documentation: "Of middle height.",
          },
          {
            value: "high",
            documentation: "High.",
          },
          {
            value: "x-high",
            documentation: "Very high.",
          },
        ],
      },
      documentation:
        "How high the voice speaks. Amazon Polly's neural and generative voices do not know it.\n\nThe sign is needed.",
      ignoredByVoices: ["neural", "generative"],
      url: "https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html",
      error: 13520,
    },
  ],
  errors: { child: 13520 },
  disagreements: [
    "Amazon's pages disagree over time whether generative voices know it.",
    "The range of `rate` is known from Amazon Polly's page.",
  ],
};
