import type { ValueOption } from "../spec";

/** What `<Pay>` asks for, step by step: the card's steps, the bank account's, and the wait at the end. */
export const paymentSteps: readonly ValueOption[] = [
  { value: "payment-card-number", documentation: "The caller enters the number of the card." },
  { value: "expiration-date", documentation: "The caller enters the month and year in which the card expires." },
  {
    value: "security-code",
    documentation: 'The caller enters the card\'s security code; the step is left out with `securityCode="false"`.',
  },
  {
    value: "postal-code",
    documentation:
      'The caller enters the postal code of the billing address; the step is left out with `postalCode="false"`.',
  },
  {
    value: "bank-routing-number",
    documentation: 'The caller enters the bank\'s routing number; only with `paymentMethod="ach-debit"`.',
  },
  {
    value: "bank-account-number",
    documentation: 'The caller enters the number of the bank account; only with `paymentMethod="ach-debit"`.',
  },
  {
    value: "payment-processing",
    documentation: "Nothing is asked: the caller waits while the payment connector does its work.",
  },
];
