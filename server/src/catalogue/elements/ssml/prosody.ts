import type { ElementSpec } from "../../spec";

export const prosodyTag: ElementSpec = {
  name: "prosody",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "mixed",
  },
  children: ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"],
  attributes: [
    {
      name: "volume",
      value: {
        kind: "pattern",
        pattern: "[+-][0-9]+(\\.[0-9]+)?dB",
        form: "TODO",
        sample: "TODO",
        what: "level",
        words: [
          {
            value: "default",
            documentation: "",
          },
          {
            value: "silent",
            documentation: "",
          },
          {
            value: "x-soft",
            documentation: "",
          },
          {
            value: "soft",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "loud",
            documentation: "",
          },
          {
            value: "x-loud",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
    {
      name: "rate",
      value: {
        kind: "pattern",
        pattern: "[0-9]+%",
        form: "TODO",
        sample: "TODO",
        what: "level",
        words: [
          {
            value: "x-slow",
            documentation: "",
          },
          {
            value: "slow",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "fast",
            documentation: "",
          },
          {
            value: "x-fast",
            documentation: "",
          },
        ],
      },
      documentation: "",
      error: 13513,
    },
    {
      name: "pitch",
      value: {
        kind: "pattern",
        pattern: "[+-][0-9]+(\\.[0-9]+)?%",
        form: "TODO",
        sample: "TODO",
        what: "level",
        words: [
          {
            value: "default",
            documentation: "",
          },
          {
            value: "x-low",
            documentation: "",
          },
          {
            value: "low",
            documentation: "",
          },
          {
            value: "medium",
            documentation: "",
          },
          {
            value: "high",
            documentation: "",
          },
          {
            value: "x-high",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
  ],
};
