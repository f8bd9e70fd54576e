import { childSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import { type WrittenText, writtenText } from "../model/content";
import { attributesWhere } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { type PhoneNumberMistake, phoneNumberMistake } from "../model/values/phone-number";
import { remembered } from "../model/values/remembered";
import { quoted } from "../model/words";
import type { Span } from "../text/span";
import { severalNumbers, withExtension } from "./fixes/number-text";
import { numberInAttribute } from "./number-in-attribute";
import type { Finding, Rule, Severity } from "./rule";

/** "Dial: Invalid phone number format". */
const invalidNumber = 13223;

export const invalidPhoneNumber: Rule = {
  id: "invalid-phone-number",
  twilioCode: invalidNumber,
  severity: "error",
  isLocal: true,
  summary: "Something that is not a phone number where one must stand, or one without its country code.",
  consequence: "Twilio cannot call it",
  why: "Twilio cannot call it. A number without `+` and country code is taken for one of the country of your own number, at best.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Number>client:joey</Number>
            ~~~~~~~~~~~ 'client:joey' is not a phone number
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Client>joey</Client>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>+44 20 7946 0000</Dial>
        ~~~~~~~~~~~~~~~~ A phone number is best written with '+' and digits alone
</Response>`,
      good: `<Response>
  <Dial>+442079460000</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>(415) 555-0100</Dial>
        ~~~~~~~~~~~~~~ Twilio reads a number without a country code as one of North America; with '+1' it is clear to everybody
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial callerId="unknown">+14155550100</Dial>
                  ~~~~~~~ 'unknown' is neither a phone number nor an address such as 'client:joey' or 'whatsapp:+14155550100'
</Response>`,
      good: `<Response>
  <Dial callerId="+14155550199">+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ value }) => value.kind === "text" && value.format !== undefined)) {
      yield* numberInAttribute(known);
    }
    for (const { element, spec } of elementsWhere(document, ({ content }) => content.format === "phone-number")) {
      const written = writtenText(document, element);
      const mistake = written && mistakeOf(written.text, spec);
      if (mistake) {
        const code = mistake.kind in codes ? codes[mistake.kind] : (spec.errors?.text ?? invalidNumber);
        const isOther = mistake.kind === "no-number" || mistake.kind === "too-long";
        const noun = isOther ? nounFor(spec, written.text) : undefined;
        const special = isOther
          ? (severalNumbers(document, element, written) ?? withExtension(element, written))
          : undefined;
        const unschemed = withoutScheme(spec, written, code);
        yield noun
          ? inNoun(noun, written, code)
          : isOther && unschemed
            ? unschemed
            : special
              ? { ...special, span: written.span, twilioCode: code }
              : inText(mistake, written.text, written.span, code);
      }
    }
  },
};

/** The element that is there for addresses with such a beginning, as `<Sip>` is for `sip:` inside `<Dial>`. */
function nounFor(spec: ElementSpec, address: string): ElementSpec | undefined {
  const scheme = /^(sip|client|whatsapp)s?:\S/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined ? undefined : childSpecs(spec).find(({ name }) => name.toLowerCase() === scheme);
}

/** The text with the scheme that the element's own name says. */
function withoutScheme(
  { name }: ElementSpec,
  { text, span }: WrittenText,
  code: number | undefined,
): Finding | undefined {
  const [prefix, scheme = ""] = /^([a-z]+):(?=\+?\d)/i.exec(text) ?? [];
  if (prefix === undefined || scheme.toLowerCase() !== name.toLowerCase()) {
    return undefined;
  }
  const at = { start: span.start, end: span.start + prefix.length };
  return {
    span: at,
    message: `The number in <${name}> is written without '${prefix}'`,
    twilioCode: code,
    fixes: [{ title: `Remove '${prefix}'`, edits: [{ span: at, text: "" }], isPreferred: true }],
  };
}

function inNoun({ name, content }: ElementSpec, { text, span }: WrittenText, code: number | undefined): Finding {
  const start = span.start + (content.format === "sip-uri" ? 0 : text.indexOf(":") + 1);
  return {
    span,
    message: `${quoted(text)} is not a phone number: it belongs in <${name}>`,
    twilioCode: code,
    fixes: [
      {
        title: `Wrap in <${name}>`,
        edits: [
          { span: { start: span.start, end: start }, text: `<${name}>` },
          { span: { start: span.end, end: span.end }, text: `</${name}>` },
        ],
        isPreferred: true,
      },
    ],
  };
}

const mistakeOf = remembered((text, _: ElementSpec) => phoneNumberMistake(text));

const severities: Readonly<Record<PhoneNumberMistake["kind"], Severity>> = {
  "no-number": "error",
  placeholder: "hint",
  "too-long": "error",
  "wrong-length": "warning",
  "too-short-abroad": "warning",
  "too-long-abroad": "warning",
  "leading-zero": "warning",
  "trunk-zero": "warning",
  "no-country": "warning",
  "unknown-country": "warning",
  form: "warning",
  local: "hint",
};

/** Where Twilio's number says more than that of the element, or where Twilio takes what is only written oddly. */
const codes: Partial<Record<PhoneNumberMistake["kind"], number | undefined>> = {
  "leading-zero": 13224,
  "unknown-country": 13226,
  placeholder: undefined,
  local: undefined,
};

/** What Twilio calls all the same, and what stands for a number that it may. */
const isCalled: ReadonlySet<PhoneNumberMistake["kind"]> = new Set(["form", "local", "placeholder", "no-country"]);

function inText({ kind, e164 }: PhoneNumberMistake, text: string, span: Span, code: number | undefined): Finding {
  return {
    span,
    message: messageOf(kind, text),
    severity: severities[kind],
    twilioCode: code,
    ...(isCalled.has(kind) && { consequence: undefined }),
    fixes: e164 ? [{ title: `Change to ${e164}`, edits: [{ span, text: e164 }], isPreferred: true }] : [],
  };
}

function messageOf(kind: PhoneNumberMistake["kind"], text: string): string {
  const shown = quoted(text);
  switch (kind) {
    case "no-number":
      return `${shown} is not a phone number`;
    case "placeholder":
      return `${shown} stands for a phone number`;
    case "too-long":
      return "A phone number has 15 digits at most";
    case "wrong-length":
      return "Behind '+1', a number has ten digits";
    case "too-short-abroad":
      return `${shown} is too short for a number of its country`;
    case "too-long-abroad":
      return `${shown} is too long for a number of its country`;
    case "leading-zero":
      return `${shown} has no country code: a number begins with '+' and one, which is never 0`;
    case "trunk-zero":
      return `The 0 behind the country code is dialed inside of the country only`;
    case "no-country":
      return `${shown} has no '+' and country code`;
    case "unknown-country":
      return `No country has the code of ${shown}`;
    case "form":
      return "A phone number is best written with '+' and digits alone";
    case "local":
      return text.startsWith("+")
        ? messageOf("form", text)
        : "Twilio reads a number without a country code as one of North America; with '+1' it is clear to everybody";
  }
}
