import type { Clash } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { clashOf } from "../model/clash";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import { inSeconds } from "../model/values/number";
import { plain } from "../model/words";
import { removeAttribute } from "./fixes/attribute";
import { meetCondition } from "./fixes/meet-condition";
import type { Finding, Fix, Rule } from "./rule";
import { reported, withCode } from "./severity";

export const clashingValue: Rule = {
  id: "clashing-value",
  severity: "warning",
  isLocal: true,
  summary: "A value that is right by itself but not beside another attribute, or not inside this parent.",
  why: "Twilio ignores one of the two, or refuses the element.",
  examples: [
    {
      bad: `<Response>
  <Gather input="speech" speechModel="phone_call" speechTimeout="auto" action="/next"><Say>How can we help?</Say></Gather>
                                                                 ~~~~ Beside 'speechModel', Twilio wants a number of seconds in 'speechTimeout'
</Response>`,
      good: `<Response>
  <Gather input="speech" speechModel="phone_call" action="/next"><Say>How can we help?</Say></Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio" track="both_tracks"/>
                                                 ~~~~~~~~~~~ Inside <Connect> a stream carries the caller's side alone
  </Connect>
</Response>`,
      good: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio"/>
  </Connect>
</Response>`,
    },
    {
      bad: `<Response>
  <Record action="/transcribed" transcribe="true" maxLength="60000"/>
                                                             ~~~~~ A recording of more than 120 seconds is not transcribed
</Response>`,
      good: `<Response>
  <Record action="/transcribed" transcribe="true" maxLength="60"/>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ clashes }) => clashes !== undefined)) {
      const clash = clashOf(document, known);
      if (clash) {
        yield finding(document, known, clash);
      }
    }
  },
};

function finding(document: TwimlDocument, known: KnownAttribute, clash: Clash): Finding {
  const { valueSpan, attribute, element, value } = known;
  const { reason, error, isInferred, isHarmless, isDispensable, without } = clash;
  const remove = { title: `Remove '${attribute.name}'`, edits: [removeAttribute(document, attribute)] };
  return {
    span: value === "" ? attribute.span : valueSpan,
    message: plain(reason).replace(/\.$/, ""),
    ...withCode(error),
    consequence: reported(error),
    ...((isInferred || isHarmless) && { severity: "hint" }),
    fixes: [
      ...smaller(known, clash),
      ...(without ? meetCondition(element, without) : []),
      ...(isDispensable ? [remove] : []),
    ],
  };
}

/** The number in seconds, if it seems to be written in milliseconds, and the largest that does not clash. */
function smaller({ value, valueSpan, spec }: KnownAttribute, { above }: Clash): Fix[] {
  if (above === undefined || spec.value.kind !== "integer") {
    return [];
  }
  const seconds = inSeconds(Number(value), { ...spec.value, usualMax: above });
  return [...(seconds === undefined ? [] : [seconds]), above].map((number) => ({
    title: `Change to '${number}'`,
    edits: [{ span: valueSpan, text: String(number) }],
  }));
}
