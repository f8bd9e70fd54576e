import type { Clash } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { isClashing } from "../model/clash";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import { plain } from "../model/words";
import type { Finding, Rule } from "./rule";
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
  <Gather input="speech" speechModel="phone_call" speechTimeout="3" action="/next"><Say>How can we help?</Say></Gather>
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
    <Stream url="wss://example.com/audio" track="inbound_track"/>
  </Connect>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ clashes }) => clashes !== undefined)) {
      const clash = firstClash(document, known, known.spec.clashes!);
      if (clash) {
        yield finding(known, clash);
      }
    }
  },
};

function firstClash(document: TwimlDocument, known: KnownAttribute, candidates: readonly Clash[]): Clash | undefined {
  return candidates.find((clash) => isClashing(document, known.element, known.value, clash));
}

function finding(
  { valueSpan, attribute, value }: KnownAttribute,
  { reason, error, isInferred, isHarmless }: Clash,
): Finding {
  return {
    span: value === "" ? attribute.span : valueSpan,
    message: plain(reason).replace(/\.$/, ""),
    ...withCode(error),
    consequence: reported(error),
    ...((isInferred || isHarmless) && { severity: "hint" }),
  };
}
