import { insertion } from "../text/edit";
import { textOf } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const unquotedValue: Rule = {
  id: "unquoted-value",
  ...parseFailure,
  summary: "An attribute's value without quotes.",
  examples: [
    {
      bad: `<Response>
  <Pause length=2/>
                ~ The value of 'length' must stand in quotes
</Response>`,
      good: `<Response>
  <Pause length="2"/>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice=“man”>Hello</Say>
             ~~~~~ The value of 'voice' must stand in quotes
</Response>`,
      good: `<Response>
  <Say voice="man">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Pause length=2"/>
                ~ The value of 'length' must stand in quotes
</Response>`,
      good: `<Response>
  <Pause length="2"/>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name } of tagProblemsOf(document, "unquoted-value")) {
      const { text } = document;
      const written = textOf(text, span);
      const typographic = /^[“”„‘’«»]([^“”„‘’«»]*)[“”„‘’«»]$/.exec(written)?.[1];
      const hasEnd = text[span.end] === '"';
      yield {
        span,
        message: `The value of '${name}' must stand in quotes`,
        fixes: [
          typographic === undefined
            ? {
                title: hasEnd ? "Add the opening quote" : "Add quotes",
                edits: [insertion(span.start, '"'), ...(hasEnd ? [] : [insertion(span.end, '"')])],
                isPreferred: true,
              }
            : { title: "Write straight quotes", edits: [{ span, text: `"${typographic}"` }], isPreferred: true },
        ],
      };
    }
  },
};
