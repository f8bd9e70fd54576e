import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const forbiddenCharacter: Rule = {
  id: "forbidden-character",
  ...parseFailure,
  summary: "A control character that no XML document may hold.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello\u0001</Say>
            ~ The character U+0001 may not stand in XML
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name } of problemsOf(document, "forbidden-character")) {
      yield {
        span,
        message: `The character ${name} may not stand in XML`,
        fixes: [{ title: "Remove the character", edits: [{ span, text: "" }], isPreferred: true }],
      };
    }
  },
};
