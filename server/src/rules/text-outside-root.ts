import { isInSection } from "../model/section";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const textOutsideRoot: Rule = {
  id: "text-outside-root",
  ...parseFailure,
  summary: "Text before or after the root element.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Say>
</Response>;
           ~ No text may stand outside of the root element`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span } of problemsOf(document, "text-outside-root")) {
      if (!isInSection(document, span.start)) {
        yield {
          span,
          message: `No text may stand outside of the root element`,
          fixes: [{ title: "Remove the text", edits: [{ span, text: "" }] }],
        };
      }
    }
  },
};
