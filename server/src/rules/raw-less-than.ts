import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const rawLessThan: Rule = {
  id: "raw-less-than",
  ...parseFailure,
  summary: "`<` that begins no tag and is not written as `&lt;`, or `]]>` in text.",
  examples: [
    {
      bad: `<Response>
  <Say>It takes < 5 minutes</Say>
                ~ '<' in text must be written as '&lt;'
</Response>`,
      good: `<Response>
  <Say>It takes &lt; 5 minutes</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello]]></Say>
            ~~~ ']]>' in text must be written as ']]&gt;'
</Response>`,
      good: `<Response>
  <Say>Hello]]&gt;</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { kind, span } of problemsOf(document, "raw-less-than", "cdata-end-in-text")) {
      const [written, escaped] = kind === "raw-less-than" ? ["<", "&lt;"] : ["]]>", "]]&gt;"];
      yield {
        span,
        message: `'${written}' in text must be written as '${escaped}'`,
        fixes: [{ title: `Change to '${escaped}'`, edits: [{ span, text: escaped }], isPreferred: true }],
      };
    }
  },
};
