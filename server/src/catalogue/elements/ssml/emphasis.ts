import type { ElementSpec } from "../../spec";

export const emphasisTag: ElementSpec = {
  name: "emphasis",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Stresses words: more stress is louder and slower, less is softer and faster.\n\n" +
    "Only Amazon Polly's standard voices and Google's obey it. With a Polly voice that ends in `-Neural` or `-Generative` " +
    "the whole `<Say>` can fail; `<prosody>` with `rate` and `volume` works there. The basic voices know no SSML.",
  example: `<Response>
  <Say voice="Polly.Joanna">Please do <emphasis level="strong">not</emphasis> hang up.</Say>
</Response>`,
  voiceSupport: { basic: "no", standard: "yes", neural: "no", generative: "no", google: "yes" },
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "sub", "lang", "phoneme", "w"],
  completesWith: ["level"],
  attributes: [
    {
      name: "level",
      value: {
        kind: "enum",
        options: [
          {
            value: "strong",
            documentation: "Much louder and slower than the text around it.",
          },
          {
            value: "moderate",
            documentation: "Somewhat louder and slower.",
          },
          {
            value: "reduced",
            documentation: "Softer and faster, as for an aside.",
          },
        ],
      },
      documentation: "How much stress the words get. Without it, Amazon Polly takes `moderate`.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/emphasis-tag.html",
      error: 13520,
    },
  ],
  errors: { child: 13520 },
  disagreements: ["Which of Google's tiers obey it is stated nowhere."],
};
