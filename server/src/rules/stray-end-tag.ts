import { isInSection } from "../model/section";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const strayEndTag: Rule = {
  id: "stray-end-tag",
  ...parseFailure,
  summary: "A closing tag that closes nothing.",
  examples: [
    {
      bad: `<Response>
  <Pause/></Pause>
          ~~~~~~~~ </Pause> closes nothing
</Response>`,
      good: `<Response>
  <Pause/>
</Response>`,
    },
  ],

  *check(document) {
    for (const { kind, span, name } of problemsOf(document, "stray-end-tag", "bad-name")) {
      if (isInSection(document, span.start)) {
        continue; // Its opening tag may stand in each branch of another section.
      }
      yield {
        span,
        message: kind === "bad-name" ? "This closing tag has no name" : `</${name}> closes nothing`,
        fixes:
          kind === "bad-name"
            ? []
            : [{ title: `Remove </${name}>`, edits: [removeSpan(document, span)], isPreferred: true }],
      };
    }
  },
};
