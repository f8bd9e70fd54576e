import { allButBasicVoices, allButBasicVoicesInWords } from "../../attributes/voice-support";
import type { ElementSpec } from "../../spec";

export const langTag: ElementSpec = {
  name: "lang",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Words in another language than the rest of the text, such as a name or a title.\n\n" +
    "The voice stays the same, and so does its accent; it only pronounces the words by the rules of that language. " +
    "For whole sentences, a `<Say>` of its own with a voice of that language sounds better.\n\n" +
    allButBasicVoicesInWords,
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">Tonight's play is <lang xml:lang="fr-FR">Le Malade imaginaire</lang>.</Say>
</Response>`,
  voiceSupport: allButBasicVoices,
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "p", "s", "sub", "lang", "phoneme", "w"],
  attributes: [
    {
      name: "xml:lang",
      value: {
        kind: "language",
        list: "ssml",
        open: true,
      },
      documentation: "The language of the words inside. The prefix `xml` needs no declaration.",
      required: true,
      error: 13520,
      disagreement: "That it is required follows from its purpose; no page of Twilio's says it.",
    },
  ],
  errors: { child: 13520 },
  disagreements: ["Which of Google's tiers obey it is stated nowhere."],
};
