import { isInSection } from "../model/section";
import { textOf } from "../text/span";
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
      // Mere control characters are `forbidden-character`'s.
      if (!isInSection(document, span.start) && /[^\u0000-\u0020]/.test(textOf(document.text, span))) {
        yield {
          span,
          message: `No text may stand outside of the root element`,
          fixes: [{ title: "Remove the text", edits: [{ span, text: "" }] }],
        };
      }
    }
  },
};
