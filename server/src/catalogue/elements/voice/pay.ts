import { httpMethod } from "../../attributes/http-method";
import type { Condition, ElementSpec } from "../../spec";
import { cardTypes } from "../../values/card-types";
import { languageLists } from "../../values/languages";
import { paymentSteps } from "../../values/payment-steps";

const byCard: Condition = { attribute: "paymentMethod", values: ["credit-card"] };

const bankAccountLanguages: readonly string[] = ["en-AU", "en-CA", "en-GB", "en-IN", "en-US"];
const notForBankAccounts = languageLists.pay.filter((tag) => !bankAccountLanguages.includes(tag));

export const pay: ElementSpec = {
  name: "Pay",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pay",
  sources: ["docs", "sdk"],
  documentation: `Asks the caller for the data of a card or bank account, key by key, and charges it or turns it into a token. The digits go straight to your payment provider; your application sees only masked ones.

Twilio leads the caller through the steps (card number, expiration date, postal code, security code; or routing and account number) and asks again for what was wrong. Every step has a built-in sentence; a \`<Prompt>\` replaces one of them. A \`<Parameter>\` hands the provider something of your own.

- **Charge or token:** with a \`chargeAmount\` above zero the money is taken now; without one you get a token to charge later.
- **The provider** is a Pay Connector that you set up in the Console and name in \`paymentConnector\`.
- **The star key** ends \`<Pay>\` at any moment: \`Result\` is then \`caller-interrupted-with-star\`.

When it is over, Twilio asks the URL in \`action\` how to go on. Without \`action\` it asks the URL of the current document again, which may ask the caller to pay once more. Look at \`Result\` first: the request comes for failures as well.`,
  example: `<Response>
  <Say>Your balance is twenty dollars and forty-five cents.</Say>
  <Pay paymentConnector="Stripe_Connector" chargeAmount="20.45" maxAttempts="3" action="/payment-done">
    <Prompt for="payment-card-number">
      <Say>Please enter the number of your card, then press pound.</Say>
    </Prompt>
    <Prompt for="payment-card-number" errorType="timeout">
      <Say>I did not hear any digits. Please enter the number of your card.</Say>
    </Prompt>
  </Pay>
  <Say>We could not take your payment. Goodbye.</Say>
</Response>`,
  content: { kind: "elements" },
  children: ["Prompt", "Parameter"],
  toldBy: ["description", "action", "chargeAmount"],
  needsChildren: [
    {
      name: "Parameter",
      attribute: "name",
      value: "AVSName",
      when: { attribute: "paymentMethod", values: ["ach-debit"] },
      reason: "many connectors want the account holder's name for a bank account",
      error: 64014,
    },
  ],
  repeatsWithout: { attribute: "action" },
  flow: {
    ends: "perhaps",
    reason:
      "once the payment data are in, Twilio goes on with the answer of `action`, or with the current document again",
    otherwise: "every attempt to pay has failed",
  },
  attributes: [
    {
      name: "chargeAmount",
      value: { kind: "decimal", min: 0, max: 1_000_000, places: 2 },
      clashes: [
        {
          fractions: true,
          with: { attribute: "currency", values: ["jpy"] },
          reason: "This currency has no smaller unit, so its amounts have no decimals.",
          error: 64003,
        },
      ],
      documentation: `How much to charge, as a plain number without currency sign or thousands separator. Zero, like no amount, charges nothing and makes a token instead.

The currency stands in \`currency\`; one that has no cents (such as \`jpy\`) takes no decimals. On success Twilio sends \`PaymentConfirmationCode\` for a charge and \`PaymentToken\` for a token.`,
      defaultNote: "nothing is charged: the payment data become a token",
      error: 64003,
    },
    {
      name: "paymentConnector",
      value: { kind: "text", notEmpty: true },
      documentation: `The unique name of the Pay Connector, as you gave it in the Console, that takes the payment.

Leave it out only where one of your connectors has the default name. A name that no connector has ends \`<Pay>\` with error 64004. Whether a charge, a token or a bank account is possible is up to the connector.`,
      default: "Default",
      error: 64004,
    },
    {
      name: "action",
      value: { kind: "url", schemes: ["https"], answers: "twiml" },
      documentation: `The URL that Twilio asks for the next TwiML when \`<Pay>\` is over, paid or not. An absolute one must be \`https\`; Twilio always sends a POST.

The request holds \`Result\`, on success \`PaymentConfirmationCode\` or \`PaymentToken\`, and on failure \`PaymentError\` or \`ConnectorError\`. In TwiML that is given inline to a call, the URL must be absolute.`,
      defaultNote: "the URL of the current document",
      error: 64016,
    },
    {
      name: "paymentMethod",
      value: {
        kind: "enum",
        options: [
          { value: "credit-card", documentation: "The caller enters the data of a credit or debit card." },
          {
            value: "ach-debit",
            documentation:
              "The caller enters routing and account number of a US bank account, which is debited through ACH.",
          },
        ],
      },
      documentation: `What the caller pays with; it decides which steps are asked.

For \`ach-debit\` the connector must support it, and many want the account holder's name as \`<Parameter name="AVSName" value="…"/>\` (error 64014).`,
      default: "credit-card",
      error: 64020,
    },
    {
      name: "currency",
      value: {
        kind: "text",
        format: "currency",
        options: [
          { value: "usd", documentation: "United States dollar." },
          { value: "eur", documentation: "Euro." },
          { value: "gbp", documentation: "Pound sterling." },
          { value: "cad", documentation: "Canadian dollar." },
          { value: "aud", documentation: "Australian dollar." },
          { value: "jpy", documentation: "Yen: its amounts have no decimals." },
        ],
      },
      documentation: `The currency of \`chargeAmount\`, as a code of three letters. Which ones work depends on the connector.`,
      default: "usd",
      error: 64011,
    },
    {
      name: "description",
      value: { kind: "text" },
      documentation: "A note about the payment, such as an invoice number, that is passed to the connector with it.",
    },
    {
      name: "tokenType",
      value: {
        kind: "enum",
        options: [
          { value: "reusable", documentation: "A token that you can charge again and again." },
          { value: "one-time", documentation: "A token that is used up by its first charge." },
          {
            value: "payment-method",
            documentation: "A payment method of Stripe's, for Stripe connectors alone.",
          },
        ],
      },
      documentation: `What kind of token the payment data become. It has no effect on a charge.

Not every connector makes every kind; one that does not ends \`<Pay>\` with error 64006. The token arrives at \`action\` as \`PaymentToken\`, and with some connectors as \`ProfileId\`.`,
      default: "reusable",
      appliesWhen: [{ attribute: "chargeAmount", values: ["0", "0.0", "0.00"], orAbsent: true }],
      error: 64020,
    },
    {
      name: "maxAttempts",
      value: { kind: "integer", min: 1, max: 3, unit: "attempts" },
      documentation: `How often the caller may try each step before \`<Pay>\` gives up.

With more than one attempt, give the steps a \`<Prompt>\` with \`errorType\` or \`attempt\`, so that the caller hears why they are asked again. After the last one \`Result\` is \`too-many-failed-attempts\`.`,
      default: "1",
      error: 64020,
      disagreement: "The page's table gives no default, its text gives 1.",
    },
    {
      name: "timeout",
      value: { kind: "integer", min: 1, unit: "seconds" },
      documentation: `How long Twilio waits for the next key before it takes the entry as complete.

A number longer than a few digits is read off a card in groups: a short timeout cuts people off. An entry that is then too short counts as a failed attempt.`,
      default: "5",
      error: 64020,
    },
    {
      name: "language",
      value: { kind: "language", list: "pay" },
      documentation: `The language of the built-in sentences. It does not translate your own \`<Prompt>\`s: the \`<Say>\` in them has a \`language\` of its own.

With \`paymentMethod="ach-debit"\` only the English of Australia, Canada, the United Kingdom, India and the United States is spoken.`,
      default: "en-US",
      clashes: [
        {
          values: notForBankAccounts,
          with: { attribute: "paymentMethod", values: ["ach-debit"] },
          reason: "For bank accounts `<Pay>` speaks only the English of en-AU, en-CA, en-GB, en-IN and en-US.",
        },
      ],
      error: 64020,
      disagreement:
        "es-MX stands on the page alone; en-IE, en-NZ, en-PH, en-ZA and es-US in the package alone. The page writes its default en-us: case is the same to Twilio.",
    },
    {
      name: "validCardTypes",
      value: { kind: "enum", list: "space", options: cardTypes },
      documentation: `The cards that you take. A card of another kind is refused as \`invalid-card-type\`, and the caller is asked again.

What you list replaces the default. It has an effect on cards alone.`,
      default: "visa mastercard amex",
      appliesWhen: [byCard],
      error: 64020,
      disagreement: "A comment in the package speaks of commas; the page and the package's output use spaces.",
    },
    {
      name: "securityCode",
      value: { kind: "boolean" },
      documentation: `Whether the caller is asked for the card's security code. With \`false\`, a \`<Prompt>\` for \`security-code\` is never heard.`,
      default: "true",
      appliesWhen: [byCard],
      error: 64020,
    },
    {
      name: "postalCode",
      value: {
        kind: "text",
        options: [
          { value: "true", documentation: "The caller is asked for the postal code." },
          { value: "false", documentation: "No postal code is asked for or passed on." },
        ],
      },
      documentation: `Whether the caller is asked for the postal code of their billing address; or that code itself, if you know it.

A code that you write here goes to the connector without a question. Keys carry digits only, so turn the step off where postal codes have letters.`,
      default: "true",
      appliesWhen: [byCard],
    },
    {
      name: "minPostalCodeLength",
      value: { kind: "integer", min: 1, unit: "digits" },
      documentation: "The fewest digits that count as a postal code; a shorter entry is asked for again.",
      appliesWhen: [byCard, { attribute: "postalCode", not: ["false"], orAbsent: true }],
      error: 64020,
    },
    {
      name: "bankAccountType",
      value: {
        kind: "enum",
        options: [
          { value: "consumer-checking", documentation: "A private person's checking account." },
          { value: "consumer-savings", documentation: "A private person's savings account." },
          { value: "commercial-checking", documentation: "A company's checking account." },
          {
            value: "commercial-savings",
            documentation: "A company's savings account. Twilio does not document it.",
            sources: ["sdk"],
          },
        ],
      },
      documentation: `The kind of bank account that is debited; the caller is not asked for it.

It goes with \`paymentMethod="ach-debit"\` and is an error with a card.`,
      default: "consumer-checking",
      clashes: [
        {
          without: { attribute: "paymentMethod", values: ["ach-debit"] },
          reason: 'A card has no bank account: this needs `paymentMethod="ach-debit"`.',
          error: 64017,
        },
      ],
      error: 64020,
    },
    {
      name: "input",
      value: {
        kind: "enum",
        options: [{ value: "dtmf", documentation: "The caller presses keys." }],
      },
      documentation: "How the caller enters payment data. Keys are the only way; speech is not taken.",
      default: "dtmf",
      error: 64020,
    },
    {
      name: "statusCallback",
      value: { kind: "url", answers: "nothing" },
      documentation: `Your URL that hears of every step while the caller is still entering data. The answer does not steer the call.

The request holds \`For\` (the step), \`Attempt\`, \`ErrorType\` where the entry was wrong, and what is known so far, such as \`PaymentCardType\` and the masked \`PaymentCardNumber\`.`,
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"] }),
  ],
  callbackParameters: [
    {
      name: "Result",
      sentTo: ["action"],
      documentation: "How `<Pay>` ended. Only `success` means that there is a charge or a token.",
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
      documentation:
        "The customer at the provider to whom the payment method was added, where the connector knows one.",
    },
    {
      name: "PaymentToken",
      sentTo: ["action"],
      documentation: "The token to charge later; there when no amount was charged.",
    },
    {
      name: "PaymentConfirmationCode",
      sentTo: ["action"],
      documentation: "The provider's confirmation of the charge; there when an amount was charged.",
    },
    {
      name: "PaymentMethod",
      sentTo: ["action"],
      documentation: "What was paid with.",
      values: ["ach-debit", "credit-card"],
    },
    {
      name: "PaymentCardNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "The card's number, masked but for its end.",
    },
    {
      name: "PaymentCardType",
      sentTo: ["action", "statusCallback"],
      documentation: "The kind of card that the number belongs to.",
      values: cardTypes.map(({ value }) => value),
    },
    {
      name: "ExpirationDate",
      sentTo: ["action", "statusCallback"],
      documentation: "When the card expires: two digits of the month, two of the year.",
    },
    {
      name: "SecurityCode",
      sentTo: ["action", "statusCallback"],
      documentation: "The card's security code, masked.",
    },
    {
      name: "PaymentCardPostalCode",
      sentTo: ["action", "statusCallback"],
      documentation: "The postal code that was entered, or the one that you gave.",
    },
    {
      name: "BankAccountNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "The bank account's number, masked; with `ach-debit`.",
    },
    {
      name: "BankRoutingNumber",
      sentTo: ["action", "statusCallback"],
      documentation: "The bank's routing number; with `ach-debit`.",
    },
    {
      name: "BankAccountType",
      sentTo: ["action", "statusCallback"],
      documentation: "The kind of account, as in `bankAccountType`; with `ach-debit`.",
    },
    {
      name: "PaymentError",
      sentTo: ["action"],
      documentation: "What went wrong, in words, when `Result` is not `success`.",
    },
    {
      name: "PayErrorCode",
      sentTo: ["action"],
      documentation: "Twilio's number of what went wrong, as in its error dictionary.",
    },
    {
      name: "ConnectorError",
      sentTo: ["action"],
      documentation: "What the payment provider answered when it refused.",
    },
    {
      name: "For",
      sentTo: ["statusCallback"],
      documentation: "The step that the report is about.",
      values: paymentSteps.map(({ value }) => value),
    },
    {
      name: "ErrorType",
      sentTo: ["statusCallback"],
      documentation:
        "Why the entry was refused. Mind that silence is `input-timeout` here and `timeout` in the `errorType` of `<Prompt>`.",
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
      documentation: "Which attempt at the step this is.",
      values: ["1", "2", "3"],
    },
    { name: "AccountSid", sentTo: ["statusCallback"], documentation: "The account that the call belongs to." },
    { name: "CallSid", sentTo: ["statusCallback"], documentation: "The call in which the caller pays." },
  ],
  disagreements: [
    "The text on maxAttempts lets the next verb run after the last failed attempt; the table of results sends too-many-failed-attempts to action.",
    "Error 64014 asks for a Parameter AVSName with ach-debit; the page's own sample has none.",
  ],
};
