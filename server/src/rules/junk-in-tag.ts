import { meantAsDeclaration } from "../model/meant-as-declaration";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf, tagProblemsOf } from "./syntax-problems";

export const junkInTag: Rule = {
  id: "junk-in-tag",
  ...parseFailure,
  summary: "Something in a tag that is no attribute, such as a comma.",
  examples: [
    {
      bad: `<Response>
  <Say voice="man", language="en-US">Hello</Say>
                  ~ ',' does not belong in a tag
</Response>`,
      good: `<Response>
  <Say voice="man" language="en-US">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const bareEnds = new Set(Array.from(problemsOf(document, "unquoted-value"), ({ span }) => span.end));
    const declaration = meantAsDeclaration(document)?.startTag.span;
    for (const { span, name = "" } of tagProblemsOf(document, "junk-in-tag")) {
      if (/^["']$/.test(name) && bareEnds.has(span.start)) {
        continue; // Only the opening quote is missing: `unquoted-value` reports it.
      }
      if (declaration && span.start < declaration.end) {
        continue; // `xml-declaration` reports it.
      }
      // Between two attributes a blank must stay.
      const { text } = document;
      const touchesBoth = /[\w"']/.test(text[span.start - 1] ?? "") && /\w/.test(text[span.end] ?? "");
      yield {
        span,
        message: `${name.length > 20 ? "This" : `'${name}'`} does not belong in a tag`,
        fixes: [{ title: "Remove it", edits: [{ span, text: touchesBoth ? " " : "" }], isPreferred: true }],
      };
    }
  },
};
