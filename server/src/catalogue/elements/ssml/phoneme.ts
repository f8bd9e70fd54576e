import type { ElementSpec } from "../../spec";

export const phonemeTag: ElementSpec = {
  name: "phoneme",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Says how a word is pronounced, in phonetic letters, for names and terms that the voice gets wrong.\n\n" +
    "The voice speaks what `ph` says; the text inside is for those who read the document. " +
    "Where another spelling is enough, `<sub>` is simpler.\n\n" +
    "Amazon Polly's standard and neural voices know it, its generative ones only in part, if at all. " +
    "Google's do, though perhaps not each of their kinds. The basic voices do not.",
  example: `<Response>
  <Say voice="Polly.Joanna">You say <phoneme alphabet="ipa" ph="pɪˈkɑːn">pecan</phoneme>.</Say>
</Response>`,
  voiceSupport: { basic: "no", standard: "yes", neural: "yes", generative: "partly", google: "yes" },
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
            documentation: "The International Phonetic Alphabet.",
          },
          {
            value: "x-sampa",
            documentation: 'X-SAMPA, the same sounds in plain ASCII. Write its `"` as `&quot;`.',
          },
          {
            value: "x-amazon-jyutping",
            documentation: "Jyutping for Cantonese; Amazon Polly only.",
          },
          {
            value: "x-amazon-pinyin",
            documentation: "Pinyin for Mandarin Chinese; Amazon Polly only.",
          },
          {
            value: "x-amazon-pron-kana",
            documentation: "Pronunciation kana for Japanese; Amazon Polly only.",
          },
          {
            value: "x-amazon-yomigana",
            documentation: "Yomigana for Japanese; Amazon Polly only.",
          },
        ],
      },
      documentation:
        "The phonetic alphabet in which `ph` is written. State it; `ipa` is the one that most tools speak.",
      error: 13520,
    },
    {
      name: "ph",
      value: {
        kind: "text",
      },
      documentation:
        "The pronunciation, in the letters of `alphabet`. Which sounds are possible depends on the voice's language.",
      required: true,
      error: 13520,
      disagreement: "That it is required follows from its purpose; no page of Twilio's says it.",
    },
  ],
  disagreements: ["Amazon's pages disagree over time whether generative voices know it."],
};
