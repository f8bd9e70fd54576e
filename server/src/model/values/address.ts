import type { TextValue } from "../../catalogue/spec";
import { isPlaceholder, readsAsPhoneNumber } from "./phone-number";

/** What may stand for the caller: a number of more than six digits in any writing, or an address of another channel. */
export function isCallerId(value: string): boolean {
  return (
    (isNumber(value) && !/^([^\dXx]*[\dXx]){1,6}[^\dXx]*$/.test(value)) ||
    (channelAddress.test(value) && !withoutPlus(value))
  );
}

/** Whether only SIP endpoints understand the value: any text without blanks. */
export function isSipCallerId(value: string): boolean {
  return /^\S+$/.test(value);
}

/** Who gets a message: a number in any writing, an address of another channel, or a SIM card's identifier. */
export function isMessageRecipient(value: string): boolean {
  return isNumber(value) || (channelAddress.test(value) && !withoutPlus(value)) || simCard.test(value);
}

/** The digits of `whatsapp:14155550100`, which Twilio wants with a `+`; `undefined` for all else. */
export function withoutPlus(value: string): string | undefined {
  return /^whatsapp:(\d+)$/i.exec(value)?.[1];
}

/** Who sends a message: as who gets one, or a sender's name. */
export function isMessageSender(value: string): boolean {
  return isMessageRecipient(value) || senderName.test(value);
}

/** What is missing where a number is not the only thing that may stand there, to follow "nor ". */
export function otherThanNumber(format: TextValue["format"]): string {
  switch (format) {
    case "message-sender":
      return `a name of up to ${longestSenderName} letters, digits and blanks`;
    case "message-recipient":
      return "an address such as 'whatsapp:+14155550100'";
    default:
      return "an address such as 'client:joey' or 'whatsapp:+14155550100'";
  }
}

function isNumber(value: string): boolean {
  return readsAsPhoneNumber(value) || isPlaceholder(value);
}

/** Super SIM and Programmable Wireless; shortened ones are what people publish. */
const simCard = /^(DE|HS)[0-9a-zA-Z.…]+$/;
/** `client:joey`, `whatsapp:+14155550100`, `sip:joey@example.com`. */
const channelAddress = /^[a-z][a-z_]*:[^\s]+$/;
/** Source: https://www.twilio.com/docs/messaging/twiml/message */
const longestSenderName = 11;
const senderName = new RegExp(`^[A-Za-z0-9 ]{1,${longestSenderName}}$`);
