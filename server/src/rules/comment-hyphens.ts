import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const commentHyphens: Rule = {
  id: "comment-hyphens",
  ...parseFailure,
  summary: "`--` inside a comment.",
  examples: [
    {
      bad: `<Response>
  <!-- the menu -- not finished -->
                ~~ A comment may not hold '--' before its end
</Response>`,
      good: `<Response>
  <!-- the menu - not finished -->
</Response>`,
    },
  ],

  *check(document) {
    for (const { span } of problemsOf(document, "double-hyphen")) {
      const run = /^-+/.exec(document.text.slice(span.start))?.[0].length ?? 2;
      // `--->` is a hyphen too many, the end mark needs the other two.
      const isAtEnd = document.text[span.start + run] === ">";
      const end = isAtEnd ? span.start + run - "--".length : span.start + run;
      yield {
        span,
        message: "A comment may not hold '--' before its end",
        fixes: [
          {
            title: isAtEnd ? "Remove the hyphen" : "Write one hyphen",
            edits: [{ span: { start: span.start, end }, text: isAtEnd ? "" : "-" }],
            isPreferred: true,
          },
        ],
      };
    }
  },
};
