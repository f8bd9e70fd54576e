import type { ElementSpec } from "../../spec";

export const prompt: ElementSpec = {
  name: "Prompt",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay/prompt",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Say", "Play", "Pause"],
  attributes: [
    {
      name: "for",
      value: {
        kind: "enum",
        options: [
          {
            value: "payment-card-number",
            documentation: "",
          },
          {
            value: "expiration-date",
            documentation: "",
          },
          {
            value: "security-code",
            documentation: "",
          },
          {
            value: "postal-code",
            documentation: "",
          },
          {
            value: "payment-processing",
            documentation: "",
          },
          {
            value: "bank-account-number",
            documentation: "",
          },
          {
            value: "bank-routing-number",
            documentation: "",
          },
        ],
      },
      documentation: "",
      required: true,
    },
    {
      name: "errorType",
      value: {
        kind: "enum",
        options: [
          {
            value: "timeout",
            documentation: "",
          },
          {
            value: "invalid-card-number",
            documentation: "",
          },
          {
            value: "invalid-card-type",
            documentation: "",
          },
          {
            value: "invalid-date",
            documentation: "",
          },
          {
            value: "invalid-security-code",
            documentation: "",
          },
          {
            value: "invalid-postal-code",
            documentation: "",
            sources: ["docs"],
          },
          {
            value: "invalid-bank-routing-number",
            documentation: "",
            sources: ["docs"],
          },
          {
            value: "invalid-bank-account-number",
            documentation: "",
            sources: ["docs"],
          },
          {
            value: "internal-error",
            documentation: "",
            sources: ["sdk"],
          },
          {
            value: "input-matching-failed",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "cardType",
      value: {
        kind: "enum",
        options: [
          {
            value: "visa",
            documentation: "",
          },
          {
            value: "mastercard",
            documentation: "",
          },
          {
            value: "amex",
            documentation: "",
          },
          {
            value: "maestro",
            documentation: "",
          },
          {
            value: "discover",
            documentation: "",
          },
          {
            value: "optima",
            documentation: "",
          },
          {
            value: "jcb",
            documentation: "",
          },
          {
            value: "diners-club",
            documentation: "",
          },
          {
            value: "enroute",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "attempt",
      value: {
        kind: "enum",
        options: [
          {
            value: "1",
            documentation: "",
          },
          {
            value: "2",
            documentation: "",
          },
          {
            value: "3",
            documentation: "",
          },
          {
            value: "4",
            documentation: "",
          },
          {
            value: "5",
            documentation: "",
          },
          {
            value: "6",
            documentation: "",
          },
          {
            value: "7",
            documentation: "",
          },
          {
            value: "8",
            documentation: "",
          },
          {
            value: "9",
            documentation: "",
          },
          {
            value: "10",
            documentation: "",
          },
        ],
        list: "space",
      },
      documentation: "",
    },
    {
      name: "requireMatchingInputs",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "false",
    },
  ],
};
