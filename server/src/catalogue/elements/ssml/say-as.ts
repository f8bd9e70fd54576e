import type { ElementSpec } from "../../spec";

export const sayAsTag: ElementSpec = {
  name: "say-as",
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
      name: "interpret-as",
      value: {
        kind: "enum",
        options: [
          {
            value: "characters",
            documentation: "",
          },
          {
            value: "spell-out",
            documentation: "",
          },
          {
            value: "cardinal",
            documentation: "",
          },
          {
            value: "number",
            documentation: "",
          },
          {
            value: "ordinal",
            documentation: "",
          },
          {
            value: "digits",
            documentation: "",
          },
          {
            value: "fraction",
            documentation: "",
          },
          {
            value: "unit",
            documentation: "",
          },
          {
            value: "date",
            documentation: "",
          },
          {
            value: "time",
            documentation: "",
          },
          {
            value: "address",
            documentation: "",
          },
          {
            value: "expletive",
            documentation: "",
          },
          {
            value: "telephone",
            documentation: "",
          },
        ],
      },
      documentation: "",
      required: true,
    },
    {
      name: "format",
      value: {
        kind: "enum",
        options: [
          {
            value: "mdy",
            documentation: "",
          },
          {
            value: "dmy",
            documentation: "",
          },
          {
            value: "ymd",
            documentation: "",
          },
          {
            value: "md",
            documentation: "",
          },
          {
            value: "dm",
            documentation: "",
          },
          {
            value: "ym",
            documentation: "",
          },
          {
            value: "my",
            documentation: "",
          },
          {
            value: "d",
            documentation: "",
          },
          {
            value: "m",
            documentation: "",
          },
          {
            value: "y",
            documentation: "",
          },
          {
            value: "yyyymmdd",
            documentation: "",
          },
        ],
      },
      documentation: "",
    },
  ],
};
