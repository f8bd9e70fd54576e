import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const rawAmpersand: Rule = {
  id: "raw-ampersand",
  ...parseFailure,
  summary: "`&` that is not written as `&amp;`; mostly in a URL with several parameters.",
  examples: [
    {
      bad: `<Response>
  <Redirect>https://example.com/menu?step=1&language=en</Redirect>
                                           ~ '&' must be written as '&amp;'
</Response>`,
      good: `<Response>
  <Redirect>https://example.com/menu?step=1&amp;language=en</Redirect>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span } of problemsOf(document, "raw-ampersand")) {
      yield {
        span,
        message: "'&' must be written as '&amp;'",
        fixes: [{ title: "Change to '&amp;'", edits: [{ span, text: "&amp;" }], isPreferred: true }],
      };
    }
  },
};
