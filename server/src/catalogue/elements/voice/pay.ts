import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const pay: ElementSpec = {
  name: "Pay",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Prompt", "Parameter"],
  attributes: [
    {
      name: "chargeAmount",
      value: {
        kind: "decimal",
        min: 0,
        max: 1000000,
      },
      documentation: "",
    },
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation: "",
      defaultNote: "current document URL",
    },
    {
      name: "paymentConnector",
      value: {
        kind: "text",
      },
      documentation: "",
      default: "Default",
    },
    {
      name: "paymentMethod",
      value: {
        kind: "enum",
        options: [
          {
            value: "ach-debit",
            documentation: "",
          },
          {
            value: "credit-card",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "credit-card",
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "pay",
      },
      documentation: "",
      default: "en-US",
    },
    {
      name: "maxAttempts",
      value: {
        kind: "integer",
        min: 1,
        max: 3,
      },
      documentation: "",
      default: "1",
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
      },
      documentation: "",
      default: "5",
    },
    {
      name: "tokenType",
      value: {
        kind: "enum",
        options: [
          {
            value: "one-time",
            documentation: "",
          },
          {
            value: "reusable",
            documentation: "",
          },
          {
            value: "payment-method",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "reusable",
    },
    {
      name: "validCardTypes",
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
      default: "visa mastercard amex",
    },
    {
      name: "bankAccountType",
      value: {
        kind: "enum",
        options: [
          {
            value: "consumer-checking",
            documentation: "",
          },
          {
            value: "consumer-savings",
            documentation: "",
          },
          {
            value: "commercial-checking",
            documentation: "",
          },
          {
            value: "commercial-savings",
            documentation: "",
            sources: ["sdk"],
          },
        ],
      },
      documentation: "",
      default: "consumer-checking",
    },
    {
      name: "currency",
      value: {
        kind: "text",
        format: "currency",
      },
      documentation: "",
      default: "usd",
    },
    {
      name: "description",
      value: {
        kind: "text",
      },
      documentation: "",
    },
    {
      name: "input",
      value: {
        kind: "enum",
        options: [
          {
            value: "dtmf",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "dtmf",
    },
    {
      name: "minPostalCodeLength",
      value: {
        kind: "integer",
        min: 1,
      },
      documentation: "",
    },
    {
      name: "postalCode",
      value: {
        kind: "text",
        options: [
          {
            value: "true",
            documentation: "",
          },
          {
            value: "false",
            documentation: "",
          },
        ],
      },
      documentation: "",
      default: "true",
    },
    {
      name: "securityCode",
      value: {
        kind: "boolean",
      },
      documentation: "",
      default: "true",
    },
    {
      name: "statusCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation: "",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"], }),
  ],
  callbackParameters: [
    {
      name: "Result",
      sentTo: ["action"],
      documentation: "",
      values: [
        "success",
        "too-many-failed-attempts",
        "payment-connector-error",
        "caller-interrupted-with-star",
        "caller-hung-up",
        "validation-error",
        "internal-error",
      ],
    },
    {
      name: "ProfileId",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "PaymentToken",
      sentTo: ["action"],
      documentation: "TODO tokenize",
    },
    {
      name: "PaymentConfirmationCode",
      sentTo: ["action"],
      documentation: "TODO charge",
    },
    {
      name: "PaymentMethod",
      sentTo: ["action"],
      documentation: "",
      values: ["ach-debit", "credit-card"],
    },
    {
      name: "PaymentCardNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "PaymentCardType",
      sentTo: ["action", "statusCallback"],
      documentation: "",
      values: ["visa", "mastercard", "amex", "maestro", "discover", "optima", "jcb", "diners-club", "enroute"],
    },
    {
      name: "ExpirationDate",
      sentTo: ["action", "statusCallback"],
      documentation: "TODO MMYY",
    },
    {
      name: "SecurityCode",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "PaymentCardPostalCode",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "BankAccountNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "BankRoutingNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "BankAccountType",
      sentTo: ["action", "statusCallback"],
      documentation: "",
    },
    {
      name: "PaymentError",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "PayErrorCode",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "ConnectorError",
      sentTo: ["action"],
      documentation: "",
    },
    {
      name: "For",
      sentTo: ["statusCallback"],
      documentation: "",
      values: [
        "payment-card-number",
        "expiration-date",
        "security-code",
        "postal-code",
        "payment-processing",
        "bank-account-number",
        "bank-routing-number",
      ],
    },
    {
      name: "ErrorType",
      sentTo: ["statusCallback"],
      documentation: "",
      values: [
        "input-timeout",
        "invalid-card-number",
        "invalid-card-type",
        "invalid-date",
        "invalid-security-code",
        "invalid-postal-code",
        "invalid-bank-routing-number",
        "invalid-bank-account-number",
        "invalid-bank-account-type",
        "invalid-card-number-security-code-capture-sequence",
        "input-matching-failed",
        "session-in-progress",
        "internal-error",
      ],
    },
    {
      name: "Attempt",
      sentTo: ["statusCallback"],
      documentation: "",
      values: ["1", "2", "3"],
    },
    {
      name: "AccountSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
    {
      name: "CallSid",
      sentTo: ["statusCallback"],
      documentation: "",
    },
  ],
};
