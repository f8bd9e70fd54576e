import { voice } from "../catalogue/values/voices";
import type { TwimlDocument } from "../document";
import { valueMistakes } from "../model/attribute-value";
import { currentVoice } from "../model/current-voice";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import type { ValueMistake } from "../model/values/value-mistake";
import type { Rule } from "./rule";
import { valueFinding } from "./value-finding";

export const invalidValue: Rule = {
  id: "invalid-value",
  severity: "warning",
  isLocal: true,
  summary: "A value that its attribute does not take. Twilio's number depends on the attribute.",
  consequence: "Twilio takes its default instead, or refuses the element",
  why: "Twilio logs a warning and takes the default instead, or ends the call with an error; which, depends on the attribute.",
  examples: [
    {
      bad: `<Response>
  <Redirect method="PUT">/menu</Redirect>
                    ~~~ 'PUT' is not a valid value for 'method': write 'POST' or 'GET'
</Response>`,
      good: `<Response>
  <Redirect method="POST">/menu</Redirect>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial ringTone="uc" record="true">+14155550100</Dial>
                  ~~ 'uc' is not a valid value for 'ringTone'
</Response>`,
      good: `<Response>
  <Dial ringTone="uk" record="true">+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial hangupOnStar="yes" timeout="10s">+14155550100</Dial>
                      ~~~ 'hangupOnStar' must be 'true' or 'false', not 'yes'
                                    ~~~ 'timeout' must be a whole number of seconds, 1 or more, not '10s'
</Response>`,
      good: `<Response>
  <Dial hangupOnStar="true" timeout="10">+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Number statusCallback="https://example.com/events" statusCallbackEvent="ringing anwered">+14155550100</Number>
                                                                                     ~~~~~~~ 'anwered' is not a valid value for 'statusCallbackEvent': write 'initiated', 'ringing', 'answered' or 'completed'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Number statusCallback="https://example.com/events" statusCallbackEvent="ringing answered">+14155550100</Number>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="Polly.Joana">Hello</Say>
              ~~~~~~~~~~~ Twilio has no voice 'Polly.Joana'; did you mean 'Polly.Joanna'?
</Response>`,
      good: `<Response>
  <Say voice="Polly.Joanna">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Gather input="speech" language="en" action="/next"><Say>How can we help?</Say></Gather>
                                   ~~ 'en' has no region, and Twilio wants one here; did you mean 'en-US'?
</Response>`,
      good: `<Response>
  <Gather input="speech" language="en-US" action="/next"><Say>How can we help?</Say></Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Number sendDigits="1,2,3">+14155550100</Number>
                        ~~~~~ 'sendDigits' must be digits, 'A' to 'D', '*', '#', 'w' for a pause of half a second, or 'W' for one of a second, not '1,2,3'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Number sendDigits="1w2w3">+14155550100</Number>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ value }) => value.kind !== "url")) {
      for (const mistake of valueMistakes(known)) {
        yield valueFinding(known, withCurrentVoice(document, known, mistake));
      }
    }
  },
};

/** Nobody is led to a voice that Twilio has retired: the one that has taken its place comes first. */
function withCurrentVoice(
  document: TwimlDocument,
  { element, spec }: KnownAttribute,
  mistake: ValueMistake,
): ValueMistake {
  const [near] = mistake.replacements;
  const old = spec.value.kind === "voice" && near !== undefined ? voice(near) : undefined;
  if (old?.status !== "deprecated") {
    return mistake;
  }
  const current = currentVoice(document, element, old);
  const message = mistake.message.replace(/\?$/, ", which is deprecated?");
  return {
    ...mistake,
    message,
    replacements: current ? [current, old.name] : [old.name],
    isSure: current !== undefined,
  };
}
