import type { ElementSpec } from "../../spec";
import { cardTypes } from "../../values/card-types";
import { paymentSteps } from "../../values/payment-steps";

export const prompt: ElementSpec = {
  name: "Prompt",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay/prompt",
  sources: ["docs", "sdk"],
  documentation: `What the caller hears at one step of \`<Pay>\`, in place of the built-in sentence. It speaks through the \`<Say>\`, \`<Play>\` and \`<Pause>\` inside it.

\`for\` names the step. \`errorType\`, \`attempt\` and \`cardType\` narrow it down to a case: the step is asked again because nothing was pressed, this is the second attempt, the card is an American Express. Write one \`<Prompt>\` for each case that should sound different; a step without a \`<Prompt>\` keeps the built-in sentence.

A common trap: the plain \`<Prompt>\` of a step is not what the caller should hear again after a mistake. Add one with \`errorType\`, or they never learn what was wrong.`,
  example: `<Response>
  <Pay maxAttempts="2" action="/payment-done">
    <Prompt for="security-code" cardType="visa mastercard">
      <Say>Enter the three digits on the back of your card.</Say>
    </Prompt>
    <Prompt for="security-code" cardType="amex">
      <Say>Enter the four digits on the front of your card.</Say>
    </Prompt>
    <Prompt for="security-code" errorType="invalid-security-code timeout" attempt="2">
      <Say>That did not work. Please enter the security code once more.</Say>
    </Prompt>
  </Pay>
</Response>`,
  content: { kind: "elements" },
  children: ["Say", "Play", "Pause"],
  toldBy: ["for"],
  prompts: ["Say", "Play"],
  attributes: [
    {
      name: "for",
      value: { kind: "enum", options: paymentSteps },
      documentation: `The step of \`<Pay>\` at which this is heard.

The steps of a card are asked with \`paymentMethod="credit-card"\`, those of a bank account with \`ach-debit\`; a \`<Prompt>\` for a step that is not asked is never heard.`,
      required: true,
      clashes: [
        {
          values: ["bank-account-number", "bank-routing-number"],
          without: { attribute: "paymentMethod", of: "Pay", values: ["ach-debit"] },
          reason: 'It is never heard: a bank account is asked for with `paymentMethod="ach-debit"` alone.',
          isInferred: true,
        },
        {
          values: ["payment-card-number", "expiration-date", "security-code", "postal-code"],
          without: { attribute: "paymentMethod", of: "Pay", values: ["credit-card"] },
          reason: "It is never heard: for a bank account no card is asked for.",
          isInferred: true,
        },
        {
          values: ["security-code"],
          with: { attribute: "securityCode", of: "Pay", values: ["false"] },
          reason: 'It is never heard: `securityCode="false"` turns the step off.',
          isInferred: true,
        },
        {
          values: ["postal-code"],
          with: { attribute: "postalCode", of: "Pay", values: ["false"] },
          reason: 'It is never heard: `postalCode="false"` turns the step off.',
          isInferred: true,
        },
      ],
      error: 64020,
    },
    {
      name: "errorType",
      value: {
        kind: "enum",
        list: "space",
        options: [
          { value: "timeout", documentation: "The caller pressed nothing, or not enough, within `timeout`." },
          { value: "invalid-card-number", documentation: "The digits are not the number of a card." },
          { value: "invalid-card-type", documentation: "The card is of a kind that `validCardTypes` does not list." },
          { value: "invalid-date", documentation: "The expiration date does not exist or lies in the past." },
          {
            value: "invalid-security-code",
            documentation: "The security code has the wrong number of digits for the card.",
          },
          {
            value: "invalid-postal-code",
            documentation: "The postal code was not accepted.",
            sources: ["docs"],
          },
          {
            value: "invalid-bank-routing-number",
            documentation: "The routing number is not a bank's.",
            sources: ["docs"],
          },
          {
            value: "invalid-bank-account-number",
            documentation: "The account number was not accepted.",
            sources: ["docs"],
          },
          {
            value: "input-matching-failed",
            documentation: "The second entry differed from the first; only where `requireMatchingInputs` asks for two.",
          },
          {
            value: "internal-error",
            documentation: "Something failed at Twilio's side. Twilio does not document it.",
            sources: ["sdk"],
          },
        ],
      },
      documentation: `The mistakes after which this is heard. Without it, the \`<Prompt>\` is for the step as such.

Name several to share one sentence. Silence is \`timeout\` here, but \`input-timeout\` in the reports to \`statusCallback\`.`,
      error: 64020,
    },
    {
      name: "attempt",
      value: {
        kind: "enum",
        list: "space",
        options: [
          { value: "1", documentation: "The first time that the step is asked." },
          { value: "2", documentation: "The second time, after one failure." },
          { value: "3", documentation: "The third time, which is the last that `maxAttempts` can allow." },
          ...["4", "5", "6", "7", "8", "9", "10"].map((value) => ({
            value,
            documentation: "Legal, but never reached: `maxAttempts` of `<Pay>` ends at three.",
          })),
        ],
      },
      documentation: `The attempts at which this is heard, counted for each step. Without it, at all of them.

Only as many attempts occur as \`maxAttempts\` of \`<Pay>\` allows.`,
      error: 64020,
    },
    {
      name: "cardType",
      value: { kind: "enum", list: "space", options: cardTypes },
      documentation: `The cards with which this is heard, once the number tells the kind. Without it, with all.

Most useful for \`security-code\`, which sits elsewhere and has another length on an American Express.`,
      appliesWhen: [{ attribute: "paymentMethod", of: "Pay", values: ["credit-card"] }],
      error: 64020,
    },
    {
      name: "requireMatchingInputs",
      value: { kind: "boolean" },
      documentation: `Whether the caller must enter the number a second time, and the two must agree. This \`<Prompt>\` is then what asks for the repetition.

It follows a plain \`<Prompt>\` for the same step, and works for routing and account numbers alone. Tell the caller about a difference with another \`<Prompt>\` whose \`errorType\` is \`input-matching-failed\`.`,
      default: "false",
      appliesWhen: [
        { attribute: "for", values: ["bank-account-number", "bank-routing-number"] },
        { attribute: "paymentMethod", of: "Pay", values: ["ach-debit"] },
      ],
      error: 64020,
    },
  ],
  disagreements: [
    "The package puts Prompt under Response too, the pages under Pay alone.",
    "The package allows Pause in it, the pages name Say and Play.",
  ],
};
