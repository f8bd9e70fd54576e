import type { ValueOption } from "../spec";

/** The kinds of card that `<Pay>` can tell apart. */
export const cardTypes: readonly ValueOption[] = [
  { value: "visa", documentation: "Visa." },
  { value: "mastercard", documentation: "Mastercard." },
  { value: "amex", documentation: "American Express, whose security code has four digits where others have three." },
  { value: "discover", documentation: "Discover." },
  { value: "maestro", documentation: "Maestro." },
  { value: "jcb", documentation: "JCB." },
  { value: "diners-club", documentation: "Diners Club." },
  { value: "optima", documentation: "Optima." },
  { value: "enroute", documentation: "enRoute." },
];
