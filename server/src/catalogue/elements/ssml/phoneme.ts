import type { ElementSpec } from "../../spec";

export const phonemeTag: ElementSpec = {
  name: "phoneme",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "alphabet",
      value: {
        kind: "enum",
        options: [
          {
            value: "ipa",
            documentation: "",
          },
          {
            value: "x-sampa",
            documentation: "",
          },
          {
            value: "x-amazon-jyutping",
            documentation: "",
          },
          {
            value: "x-amazon-pinyin",
            documentation: "",
          },
          {
            value: "x-amazon-pron-kana",
            documentation: "",
          },
          {
            value: "x-amazon-yomigana",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
    {
      name: "ph",
      value: {
        kind: "text",
      },
      documentation: "",
      required: true,
    },
  ],
};
