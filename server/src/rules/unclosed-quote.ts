import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const unclosedQuote: Rule = {
  id: "unclosed-quote",
  needsWhole: true,
  ...parseFailure,
  summary: "An attribute's value whose closing quote is missing.",
  examples: [
    {
      bad: `<Response>
  <Say voice="man language="en-US">Hello</Say>
             ~~~~ The value of 'voice' is not closed: " is missing
</Response>`,
      good: `<Response>
  <Say voice="man" language="en-US">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name, insertAt = span.end } of tagProblemsOf(document, "unclosed-quote")) {
      const quote = document.text[span.start] === "'" ? "'" : '"';
      yield {
        span,
        message: `The value of '${name}' is not closed: ${quote} is missing`,
        fixes: [
          endsWithOtherQuote(document.text.slice(span.start + 1, insertAt), quote)
            ? {
                title: `Change the closing quote to ${quote}`,
                edits: [{ span: { start: insertAt - 1, end: insertAt }, text: quote }],
                isPreferred: true,
              }
            : { title: "Add the closing quote", edits: [insertion(insertAt, quote)], isPreferred: true },
        ],
      };
    }
  },
};

/** As in `'alice"`, and not as in `'say "hello"`. */
function endsWithOtherQuote(value: string, quote: string): boolean {
  const other = quote === '"' ? "'" : '"';
  return value.endsWith(other) && value.indexOf(other) === value.length - 1;
}
