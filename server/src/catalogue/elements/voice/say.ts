import { loop } from "../../attributes/loop";
import type { ElementSpec } from "../../spec";

export const say: ElementSpec = {
  name: "Say",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say",
  sources: ["docs", "sdk"],
  documentation:
    "Reads text to the caller with a synthetic voice, then goes on to the next verb.\n\n" +
    "Inside `<Gather>` or `<Prompt>` it is the question: the caller can answer while it is still speaking.\n\n" +
    "How it sounds is set by `voice` and `language`, which must fit each other, and by SSML tags such as `<break>`, " +
    "`<prosody>` or `<say-as>` inside the text. Write them directly into `<Say>`, without a `<speak>` around them. " +
    "The basic voices (`man`, `woman`, `alice`) know no SSML, and a tag that the voice does not know can make the whole `<Say>` fail.\n\n" +
    "- It must not be empty: that is warning 13520, and the caller hears nothing.\n" +
    "- `<Pause>` does not go inside. Put it beside `<Say>`, or use `<break>`.\n" +
    "- The longest text depends on the voice: 4,096 characters for a basic one, 3,000 for Amazon Polly " +
    "(tags not counted), 5,000 for Google (tags and blanks counted).\n" +
    "- Numbers are read as the language reads them; `<say-as>` makes digits or a date of them.",
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">
    Your table is booked.<break time="500ms"/>
    For changes call <say-as interpret-as="telephone">4155550100</say-as>.
  </Say>
</Response>`,
  content: {
    kind: "mixed",
    required: "either",
    maxLength: 5000,
    maxLengthOfVoice: { basic: 4096, standard: 3000, neural: 3000, generative: 3000, google: 5000 },
  },
  children: ["break", "say-as", "prosody", "emphasis", "p", "s", "sub", "lang", "phoneme", "w"],
  foreignAttributes: [
    { name: "rate", instead: "the text stands in `<prosody>`, whose `rate` says how fast it is spoken", error: 13513 },
    {
      name: "volume",
      instead: "the text stands in `<prosody>`, whose `volume` says how loud it is spoken",
      error: 12200,
    },
    {
      name: "pitch",
      instead: "the text stands in `<prosody>`, whose `pitch` says how high it is spoken",
      error: 12200,
    },
  ],
  otherNames: { lang: "language", locale: "language", repeat: "loop", times: "loop" },
  attributes: [
    {
      name: "voice",
      value: {
        kind: "voice",
      },
      documentation:
        "The voice that reads the text: a basic one, `Polly.` or `Google.` and the name of one of theirs, or `ElevenLabs.` " +
        "and the identifier of one of those.\n\n" +
        "The ending tells the tier: `-Neural` and `-Generative` for Amazon Polly, `-Wavenet-`, `-Neural2-` or `-Chirp3-HD-` " +
        "in Google's names. Better tiers sound more natural and cost more; which SSML works depends on it too.\n\n" +
        "Each voice speaks one language, a few speak two. With a `language` that it does not speak, `<Say>` may fail, and nothing is said. " +
        "The account's text-to-speech settings can name another default, so state the voice where it matters.",
      default: "man",
      error: 13511,
      errorUnder: { Gather: 13321 },
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "say",
        open: true,
      },
      documentation:
        "The language of the text, in which Twilio pronounces it.\n\n" +
        "It does not translate, and it must be one that `voice` speaks: otherwise `<Say>` may fail, and nothing is said. With a Polly or Google voice you " +
        "can leave it out: the voice has its language. For single words in another language use `<lang>`.",
      default: "en-US",
      surprisingDefault: { attribute: "voice" },
      error: 13512,
    },
    { ...loop("speaks the text", 13510), errorUnder: { Gather: 13322 } },
  ],
  errors: { child: 13520, text: 13520, missing: 13520, tooLong: 13521 },
  disagreements: [
    "Error 13521 gives basic voices 4,096 characters, the page of text-to-speech 4,000.",
    "Error 13521 also speaks of 4,500 URL-encoded characters, which contradicts Google's 5,000.",
    "`alice` stands in the `twilio` package, not in the page's table of voices.",
    "Error 13512, whose title names `<Gather>`, lies in the range of `<Say>`.",
  ],
};
