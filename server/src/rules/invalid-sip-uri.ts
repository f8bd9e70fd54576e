import type { TwimlDocument } from "../document";
import { writtenText } from "../model/content";
import { attributesWhere } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { headerNameMistakes, interconnectIn, type SipMistake, sipMistakes } from "../model/values/sip-mistakes";
import { wholeOf } from "../model/values/value-mistake";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import type { Finding, Rule } from "./rule";
import { reported, withCode } from "./severity";

export const invalidSipUri: Rule = {
  id: "invalid-sip-uri",
  twilioCode: 13243,
  severity: "warning",
  isLocal: true,
  summary: "A SIP address, or a header for one, that Twilio cannot use.",
  why: "The call does not reach the endpoint, or arrives without the header.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Sip>+14155550100</Sip>
         ~~~~~~~~~~~~ '+14155550100' is not a SIP address such as 'sip:alice@example.com'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip>sip:+14155550100@example.com</Sip>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Sip>sip:alice@example.com?X-Name=J Doe</Sip>
         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A SIP address cannot contain blanks: in a header, write '%20'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip>sip:alice@example.com?X-Name=J%20Doe</Sip>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Sip>sip:alice@example.com;transport=http?order=7</Sip>
                               ~~~~~~~~~~~~~~ 'transport' must be 'udp', 'tcp' or 'tls'
                                              ~~~~~ Twilio passes on headers that begin with 'X-', 'User-to-User', 'Remote-Party-ID', 'P-Preferred-Identity' or 'P-Called-Party-ID' alone, not 'order'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip>sip:alice@example.com;transport=udp?X-order=7</Sip>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Sip>sip:alice@office.sip.ashburn.twilio.com</Sip>
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ An endpoint that is registered with Twilio is called without an edge
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip>sip:alice@office.sip.twilio.com</Sip>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ content }) => content.format === "sip-uri")) {
      yield* inText(document, element, spec.content.anyHeader === true);
    }
    yield* surplusInterconnects(document);
    for (const { value, valueSpan } of attributesWhere(document, hasHeaderName)) {
      const whole = wholeOf(value);
      for (const mistake of headerNameMistakes(
        { name: value, nameSpan: whole, value: undefined, span: whole },
        false,
      )) {
        yield finding(mistake, at(valueSpan.start, mistake.span));
      }
    }
  },
};

function hasHeaderName({ value }: { readonly value: { readonly kind: string; readonly format?: string } }): boolean {
  return value.kind === "text" && value.format === "sip-header";
}

function* inText(document: TwimlDocument, element: TwimlElement, anyHeader: boolean): Generator<Finding> {
  const written = writtenText(document, element);
  if (!written) {
    return;
  }
  const { text, span } = written;
  // Behind an entity the places in the text are not those in the document.
  const entity = document.text.slice(span.start, span.end) === text ? text.length : text.indexOf("&");
  for (const mistake of sipMistakes(text, anyHeader)) {
    const isExact = mistake.span.end <= entity;
    yield finding(isExact ? mistake : { ...mistake, replacements: [] }, isExact ? at(span.start, mistake.span) : span);
  }
}

/** One `<Response>` calls over one interconnection only. */
function* surplusInterconnects(document: TwimlDocument): Generator<Finding> {
  let first: Span | undefined;
  for (const { element } of elementsWhere(document, ({ content }) => content.format === "sip-uri")) {
    const written = writtenText(document, element);
    const parameter = written && interconnectIn(written.text);
    if (written && parameter) {
      const span = at(written.span.start, parameter);
      if (first) {
        const message = "Only one address of a document can name an interconnection";
        yield { span, message, ...withCode(32303), related: [{ span: first, message: "The first one does here" }] };
      }
      first ??= span;
    }
  }
}

function at(offset: number, { start, end }: Span): Span {
  return { start: offset + start, end: offset + end };
}

/** By Twilio's number; of the others, nobody says more than the number. */
const consequences: Readonly<Record<number, string>> = {
  13243: "Twilio cannot call it",
  13252: "The call arrives without the header",
  13254: "The call does not reach the endpoint",
  32223: "The call does not reach the endpoint",
};

function finding({ message, replacements, code }: SipMistake, span: Span): Finding {
  return {
    span,
    message,
    ...withCode(code),
    consequence: consequences[code] ?? reported(code),
    fixes: replacements.map((text) => ({ title: `Change to '${text}'`, edits: [{ span, text }] })),
  };
}
