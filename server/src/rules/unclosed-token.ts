import { insertion } from "../text/edit";
import type { Rule } from "./rule";

export const unclosedToken: Rule = {
  id: "unclosed-token",
  twilioCode: 11320,
  severity: "warning",
  summary: "`{{` without its `}}`.",
  why: "A TwiML Bin puts nothing in its place, or does not run at all.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello {{From}</Say>
             ~~~~~~~ This token is not closed: '}}' is missing
</Response>`,
      good: `<Response>
  <Say>Hello {{From}}</Say>
</Response>`,
    },
  ],

  *check({ masked }) {
    // What is closed is blank in the masked text.
    for (const { 0: text, index } of masked.matchAll(/\{\{\s*[\w.#/^]*\s*\}?/g)) {
      const end = index + text.trimEnd().length;
      const missing = text.endsWith("}") ? "}" : "}}";
      yield {
        span: { start: index, end },
        message: "This token is not closed: '}}' is missing",
        fixes: /\w/.test(text)
          ? [{ title: `Add '${missing}'`, edits: [insertion(end, missing)], isPreferred: true }]
          : [],
      };
    }
  },
};
