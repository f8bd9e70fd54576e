import type { TextValue } from "../catalogue/spec";
import { specOf } from "../model/element-spec";
import type { KnownAttribute } from "../model/known-attribute";
import {
  isCallerId,
  isMessageRecipient,
  isMessageSender,
  isSipCallerId,
  otherThanNumber,
  withoutPlus,
} from "../model/values/address";
import { phoneNumberMistake } from "../model/values/phone-number";
import { quoted } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import type { Finding } from "./rule";
import { reported, severityOf, withCode } from "./severity";

/** What is wrong with the value of an attribute that names who calls, or whom a message is for. */
export function* numberInAttribute(known: KnownAttribute): Generator<Finding> {
  const { element, spec, value, valueSpan, attribute } = known;
  const format = spec.value.kind === "text" ? spec.value.format : undefined;
  if (isRight(format, value, element)) {
    return;
  }
  const trimmed = value.trim();
  const digits = withoutPlus(trimmed);
  if (digits !== undefined) {
    yield ofWhatsApp(known, digits);
    return;
  }
  const onlyBlanks = trimmed !== "" && isRight(format, trimmed, element);
  yield {
    span: value === "" ? attribute.span : valueSpan,
    message: onlyBlanks
      ? `'${spec.name}' begins or ends with a blank`
      : trimmed === ""
        ? `'${spec.name}' is empty: write a phone number, or leave it out`
        : format === "caller-id" && callsSipOnly(element)
          ? `A '${spec.name}' for SIP cannot contain blanks`
          : `${quoted(value)} is neither a phone number nor ${otherThanNumber(format)}`,
    severity: severityOf(spec.error),
    ...(spec.error !== undefined && { twilioCode: spec.error }),
    consequence: reported(spec.error),
    fixes: onlyBlanks
      ? [{ title: "Remove the blanks", edits: [{ span: valueSpan, text: trimmed }], isPreferred: true }]
      : [],
  };
}

function ofWhatsApp({ spec, valueSpan }: KnownAttribute, digits: string): Finding {
  const { e164 } = phoneNumberMistake(digits) ?? {};
  const isSure = e164 === `+${digits}`;
  const text = e164 && `whatsapp:${e164}`;
  return {
    span: valueSpan,
    message: "A WhatsApp address begins with 'whatsapp:+' and the country code",
    ...withCode(spec.error),
    consequence: reported(spec.error),
    fixes: text
      ? [
          {
            title: `Change to '${text}'`,
            edits: [{ span: valueSpan, text }],
            ...(isSure && { isPreferred: true }),
          },
        ]
      : [],
  };
}

function isRight(format: TextValue["format"], value: string, element: TwimlElement): boolean {
  switch (format) {
    case "caller-id":
      return isCallerId(value) || (isSipCallerId(value) && callsSipOnly(element));
    case "message-recipient":
      return isMessageRecipient(value);
    case "message-sender":
      return isMessageSender(value);
    default:
      return format !== "phone-number" || !isWrongNumber(value);
  }
}

function isWrongNumber(value: string): boolean {
  const kind = phoneNumberMistake(value)?.kind;
  return kind === "no-number" || kind === "too-long";
}

/** As far as one can tell: what is misspelt may be anything. */
function callsSipOnly({ children }: TwimlElement): boolean {
  const specs = children.flatMap((child) => (child.kind === "element" ? [specOf(child)] : []));
  return specs.length > 0 && specs.every((spec) => !spec || spec.content.format === "sip-uri");
}
