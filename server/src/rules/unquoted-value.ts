import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const unquotedValue: Rule = {
  id: "unquoted-value",
  ...parseFailure,
  summary: "An attribute's value without quotes.",
  examples: [
    {
      bad: `<Response>
  <Pause length=2/>
                ~ The value of 'length' must stand in quotes
</Response>`,
      good: `<Response>
  <Pause length="2"/>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name } of tagProblemsOf(document, "unquoted-value")) {
      yield {
        span,
        message: `The value of '${name}' must stand in quotes`,
        fixes: [
          { title: "Add quotes", edits: [insertion(span.start, '"'), insertion(span.end, '"')], isPreferred: true },
        ],
      };
    }
  },
};
