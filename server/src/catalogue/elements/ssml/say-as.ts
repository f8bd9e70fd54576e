import type { ElementSpec } from "../../spec";

export const sayAsTag: ElementSpec = {
  name: "say-as",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Says what its text is, so that it is read as a date, a phone number, single letters and so on.\n\n" +
    "Use it for every code and number: “1234” is otherwise read as one thousand two hundred and thirty-four.\n\n" +
    "Amazon Polly's standard voices know all of it. Its neural ones have no `characters` and `spell-out`: the sentence is read by the " +
    "standard voice of the same name, at the neural price. Its generative ones know all of it. Google's know it, too; " +
    "which values each of them takes is stated nowhere. The basic voices know no SSML.",
  example: `<Response>
  <Say voice="Polly.Joanna">
    Your appointment is on <say-as interpret-as="date" format="mdy">07/04/2027</say-as>.
    Your code is <say-as interpret-as="digits">4711</say-as>.
  </Say>
</Response>`,
  voiceSupport: { basic: "no", standard: "yes", neural: "partly", generative: "yes", google: "yes" },
  content: {
    kind: "text",
  },
  children: [],
  foreignAttributes: [
    { name: "role", instead: "it was renamed to `format`", replacement: "format", error: 13520 },
    { name: "type", instead: "in SSML it is called `interpret-as`", replacement: "interpret-as", error: 13520 },
  ],
  attributes: [
    {
      name: "interpret-as",
      value: {
        kind: "enum",
        options: [
          {
            value: "characters",
            documentation: "Letter by letter, as in a-b-c.",
          },
          {
            value: "spell-out",
            documentation: "As `characters`: letter by letter.",
          },
          {
            value: "cardinal",
            documentation: "A number: 1234 is one thousand two hundred and thirty-four.",
          },
          {
            value: "number",
            documentation: "As `cardinal`: a number.",
          },
          {
            value: "ordinal",
            documentation: "A place in an order: 3 is third.",
          },
          {
            value: "digits",
            documentation: "Digit by digit: 1234 is one, two, three, four.",
          },
          {
            value: "fraction",
            documentation: "A fraction, common (`3/20`) or mixed (`2 ½`).",
          },
          {
            value: "unit",
            documentation:
              "A measure: a number or fraction with its unit right behind it, as in `1/2inch` or `1meter`.",
          },
          {
            value: "date",
            documentation: "A date. Say in `format` in which order its parts stand.",
          },
          {
            value: "time",
            documentation: "A span of minutes and seconds, as in `1'21\"`; not a time of day.",
          },
          {
            value: "address",
            documentation: "A part of a street address.",
          },
          {
            value: "expletive",
            documentation: "A bleep takes the place of the text.",
          },
          {
            value: "telephone",
            documentation:
              "A phone number of 7 or 10 digits, with an extension if you like (`4155550100x345`). Some languages only, English among them.",
          },
        ],
      },
      documentation: "What the text is. Texts that do not read as what you say here can be spoken in any way.",
      required: true,
      error: 13520,
      disagreement:
        "That it is required follows from its purpose. The `twilio` package's list mixes Polly's and Google's names; no page tells them apart.",
    },
    {
      name: "format",
      value: {
        kind: "enum",
        options: [
          {
            value: "mdy",
            documentation: "Month, day, year.",
          },
          {
            value: "dmy",
            documentation: "Day, month, year.",
          },
          {
            value: "ymd",
            documentation: "Year, month, day.",
          },
          {
            value: "md",
            documentation: "Month, day.",
          },
          {
            value: "dm",
            documentation: "Day, month.",
          },
          {
            value: "ym",
            documentation: "Year, month.",
          },
          {
            value: "my",
            documentation: "Month, year.",
          },
          {
            value: "d",
            documentation: "The day alone.",
          },
          {
            value: "m",
            documentation: "The month alone.",
          },
          {
            value: "y",
            documentation: "The year alone.",
          },
          {
            value: "yyyymmdd",
            documentation: "Eight digits: year, month, day. With `????` for the year, Amazon Polly leaves it out.",
          },
        ],
      },
      documentation:
        "In which order the parts of a date stand in the text. It was called `role` in old samples, which no longer works.",
      appliesWhen: [{ attribute: "interpret-as", values: ["date"] }],
      error: 13520,
      disagreement: "Samples of the page still write `role`; the `twilio` package renamed it `format`.",
    },
  ],
  disagreements: [
    "An older name of the value `characters` is `character`.",
    "An older copy of Amazon's page has generative voices know it in part only.",
  ],
};
