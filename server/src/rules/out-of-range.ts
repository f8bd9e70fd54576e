import type { AttributeSpec, NumberValue } from "../catalogue/spec";
import { attributesWhere } from "../model/known-attribute";
import { rangeMistake } from "../model/values/number";
import { remembered } from "../model/values/remembered";
import type { Rule } from "./rule";
import { valueFinding } from "./value-finding";

export const outOfRange: Rule = {
  id: "out-of-range",
  severity: "warning",
  summary: "A number that is too large or too small. Twilio's number depends on the attribute.",
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
  ],

  *check(document) {
    for (const known of attributesWhere(document, isNumber)) {
      const mistake = mistakeOf(known.value, known.spec);
      if (mistake) {
        yield valueFinding(known, mistake);
      }
    }
  },
};

function isNumber({ value }: AttributeSpec): boolean {
  return value.kind === "integer" || value.kind === "decimal";
}

const mistakeOf = remembered((value, { name, value: spec }: AttributeSpec) =>
  rangeMistake(name, value, spec as NumberValue),
);
