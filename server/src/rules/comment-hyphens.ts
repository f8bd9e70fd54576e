import type { Edit } from "../text/edit";
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
      // Of a comment that never ends they may be meant as the end: `unclosed-markup` reports it.
      if (document.text.indexOf("-->", span.start) < 0) {
        continue;
      }
      yield {
        span,
        message: "A comment may not hold '--' before its end",
        fixes: [
          { title: "Write single hyphens", edits: [...singleHyphens(document.text, span.start)], isPreferred: true },
        ],
      };
    }
  },
};

/** For each run of hyphens to the comment's end; those of the end mark stay. */
function* singleHyphens(text: string, from: number): Generator<Edit> {
  const end = text.indexOf("-->", from);
  const comment = text.slice(from, end < 0 ? text.length : end);
  for (const { 0: run, index } of comment.matchAll(/-{2,}|-$/g)) {
    const isAtEnd = index + run.length === comment.length && end >= 0;
    yield { span: { start: from + index, end: from + index + run.length }, text: isAtEnd ? "" : "-" };
  }
}
