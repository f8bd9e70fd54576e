import type { ValueOption } from "../spec";

/** The kinds of card that `<Pay>` can tell apart. */
export const cardTypes: readonly ValueOption[] = [
  { value: "visa", documentation: "Cards of Visa." },
  { value: "mastercard", documentation: "Cards of Mastercard." },
  {
    value: "amex",
    documentation: "Cards of American Express, whose security code has four digits where others have three.",
  },
  { value: "discover", documentation: "Cards of Discover." },
  { value: "maestro", documentation: "Debit cards of Maestro." },
  { value: "jcb", documentation: "Cards of JCB." },
  { value: "diners-club", documentation: "Cards of Diners Club." },
  { value: "optima", documentation: "Cards of Optima, once a brand of American Express." },
  { value: "enroute", documentation: "Cards of enRoute." },
];
