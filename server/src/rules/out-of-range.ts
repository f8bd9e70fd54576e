import { knownAttributes } from "../model/known-attribute";
import { rangeMistake } from "../model/values/number";
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
  <Dial timeout="900">+14155550100</Dial>
                 ~~~ 'timeout' must be a whole number of seconds from 5 to 600
</Response>`,
      good: `<Response>
  <Dial timeout="600">+14155550100</Dial>
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
    for (const known of knownAttributes(document)) {
      const { value } = known.spec;
      if (value.kind === "integer" || value.kind === "decimal") {
        const mistake = rangeMistake(known.spec.name, known.value, value);
        if (mistake) {
          yield valueFinding(known, mistake);
        }
      }
    }
  },
};
