import type { ElementSpec } from "../../spec";

export const wTag: ElementSpec = {
  name: "w",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Tells words apart that are written alike but spoken differently, such as “read” today and “read” yesterday.\n\n" +
    "All voices of Amazon Polly know it; Google's and the basic ones do not.",
  example: `<Response>
  <Say voice="Polly.Joanna">Have you <w role="amazon:VBD">read</w> our letter?</Say>
</Response>`,
  voiceSupport: { basic: "no", standard: "yes", neural: "yes", generative: "yes", google: "no" },
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "sub", "phoneme"],
  completesWith: ["role"],
  attributes: [
    {
      name: "role",
      value: {
        kind: "text",
        options: [
          { value: "amazon:VB", documentation: "A verb in the present.", sources: ["aws"] },
          { value: "amazon:VBD", documentation: "A verb in the past.", sources: ["aws"] },
          { value: "amazon:DT", documentation: "A determiner.", sources: ["aws"] },
          { value: "amazon:IN", documentation: "A preposition.", sources: ["aws"] },
          { value: "amazon:JJ", documentation: "An adjective.", sources: ["aws"] },
          { value: "amazon:NN", documentation: "A noun.", sources: ["aws"] },
          { value: "amazon:DEFAULT", documentation: "The word's usual meaning.", sources: ["aws"] },
          {
            value: "amazon:SENSE_1",
            documentation: "Its other meaning, e.g. “bass” as the fish.",
            sources: ["aws"],
          },
        ],
      },
      documentation: "Which of its meanings the word has. Some languages have more values than these.",
      url: "https://docs.aws.amazon.com/polly/latest/dg/w-tag.html",
      error: 13520,
      disagreement: "Twilio's pages list no values, and a sample of theirs has none; these are Amazon Polly's.",
    },
  ],
  errors: { child: 13520 },
};
