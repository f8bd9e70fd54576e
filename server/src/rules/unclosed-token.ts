import { insertion } from "../text/edit";
import type { Rule } from "./rule";

export const unclosedToken: Rule = {
  id: "unclosed-token",
  twilioCode: 11320,
  severity: "error",
  summary: "`{{` without its `}}`.",
  consequence: "A TwiML Bin puts nothing in its place, or does not run at all",
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

  *check({ masked, language }) {
    if (language.hasPlainBraces) {
      return;
    }
    // What is closed is blank in the masked text, unless it is in a block that says it is no tag.
    for (const { 0: text, index } of masked.matchAll(/\{\{\s*[\w.#/^]*\s*\}?/g)) {
      if (!language.hasTwilioTokens && /^[^{}\n]*\}\}/.test(masked.slice(index + 2, index + 1000))) {
        continue;
      }
      const end = index + text.trimEnd().length;
      const missing = text.endsWith("}") ? "}" : "}}";
      yield {
        span: { start: index, end },
        message: "This token is not closed: '}}' is missing",
        ...(!language.hasTwilioTokens && { twilioCode: undefined, consequence: undefined }),
        fixes: /\w/.test(text)
          ? [{ title: `Add '${missing}'`, edits: [insertion(end, missing)], isPreferred: true }]
          : [],
      };
    }
  },
};
