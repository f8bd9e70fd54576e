import parsePhoneNumber from "libphonenumber-js/min";

/** `+14155550100` → `+1 415 555 0100 — United States`; `undefined` for what is not a phone number. */
export function phoneNumberMarkdown(text: string): string | undefined {
  // Without a plus sign Twilio takes a number as one of the United States.
  const number = /^[\s+()\d.-]{7,25}$/.test(text) ? parsePhoneNumber(text.trim(), "US") : undefined;
  if (!number?.isPossible()) {
    return undefined;
  }
  const country = number.country && new Intl.DisplayNames("en", { type: "region" }).of(number.country);
  const isE164 = text.trim() === number.number;
  return [
    `**${number.formatInternational()}**${country ? ` — ${country}` : ""}`,
    ...(isE164 ? [] : [`In E.164, as Twilio asks for it: \`${number.number}\``]),
  ].join("\n\n");
}
