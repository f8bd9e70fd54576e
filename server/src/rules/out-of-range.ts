import type { AttributeSpec, NumberValue, PatternValue } from "../catalogue/spec";
import { clashOf } from "../model/clash";
import { attributesWhere } from "../model/known-attribute";
import { voiceAround } from "../model/spoken-text";
import { rangeMistake } from "../model/values/number";
import { unitRangeMistake } from "../model/values/pattern";
import { remembered } from "../model/values/remembered";
import type { Rule } from "./rule";
import { valueFinding } from "./value-finding";

export const outOfRange: Rule = {
  id: "out-of-range",
  severity: "warning",
  isLocal: true,
  summary: "A number that is too large or too small. Twilio's number depends on the attribute.",
  consequence: "Twilio takes its default or the nearest number instead",
  why: "Twilio logs a warning and takes the default or the nearest number that is possible.",
  examples: [
    {
      bad: `<Response>
  <Dial timeout="0">+14155550100</Dial>
                 ~ 'timeout' must be a whole number of seconds, 1 or more, usually 5 or more
</Response>`,
      good: `<Response>
  <Dial timeout="5">+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial timeLimit="20000">+14155550100</Dial>
                   ~~~~~ 'timeLimit' of 20000 is more than the usual limit of 14400
</Response>`,
      good: `<Response>
  <Dial timeLimit="14400">+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial timeout="30000">+14155550100</Dial>
                 ~~~~~ 'timeout' of 30000 is more than the usual limit of 600; did you mean 30?
</Response>`,
      good: `<Response>
  <Dial timeout="30">+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="Polly.Joanna">One moment.<break time="20s"/>Still there?</Say>
                                                    ~~~ 'time' of 20s is more than Amazon Polly takes, which is 10s
</Response>`,
      good: `<Response>
  <Say voice="Polly.Joanna">One moment.<break time="10s"/>Still there?</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, isNumber)) {
      const mistake = mistakeOf(known.value, known.spec);
      if (mistake && clashOf(document, known)?.above !== undefined) {
        continue; // `clashing-value` reports it: the largest number is smaller there.
      }
      if (mistake) {
        yield valueFinding(known, mistake);
      }
    }
    for (const known of attributesWhere(document, hasRanges)) {
      const mistake = unitRangeMistake(known.spec.name, known.value, known.spec.value as PatternValue);
      const family = mistake && voiceAround(known.element)?.family;
      // Where no voice is named, the account decides; the other voices have limits that nobody states.
      if (mistake && (family === undefined || family === mistake.range.of)) {
        yield valueFinding(known, { ...mistake, ...(family === undefined && { doubt: "unusual" }) });
      }
    }
  },
};

function isNumber({ value }: AttributeSpec): boolean {
  return value.kind === "integer" || value.kind === "decimal";
}

function hasRanges({ value }: AttributeSpec): boolean {
  return value.kind === "pattern" && value.ranges !== undefined;
}

const mistakeOf = remembered((value, { name, value: spec }: AttributeSpec) =>
  rangeMistake(name, value, spec as NumberValue),
);
