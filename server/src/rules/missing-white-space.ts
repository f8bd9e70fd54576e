import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const missingWhiteSpace: Rule = {
  id: "missing-white-space",
  ...parseFailure,
  summary: "Two attributes without white space between them.",
  examples: [
    {
      bad: `<Response>
  <Say voice="man"language="en-US">Hello</Say>
                  ~ A blank is missing between two attributes
</Response>`,
      good: `<Response>
  <Say voice="man" language="en-US">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, insertAt = span.start } of tagProblemsOf(document, "missing-white-space")) {
      yield {
        span,
        message: "A blank is missing between two attributes",
        fixes: [{ title: "Add a blank", edits: [insertion(insertAt, " ")], isPreferred: true }],
      };
    }
  },
};
