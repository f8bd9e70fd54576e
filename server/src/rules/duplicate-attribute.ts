import { attributeBefore } from "../model/element-at";
import { removeAttribute } from "./fixes/attribute";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const duplicateAttribute: Rule = {
  id: "duplicate-attribute",
  ...parseFailure,
  summary: "An attribute that stands twice in one tag.",
  examples: [
    {
      bad: `<Response>
  <Say voice="man" loop="2" voice="woman">Hello</Say>
                            ~~~~~ The attribute 'voice' stands twice in this tag
</Response>`,
      good: `<Response>
  <Say voice="man" loop="2">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name, related } of tagProblemsOf(document, "duplicate-attribute")) {
      const attribute = attributeBefore(document, span.start);
      yield {
        span,
        message: `The attribute '${name}' stands twice in this tag`,
        ...(related && { related: [{ span: related, message: "It stands here already" }] }),
        fixes: attribute
          ? [{ title: `Remove this '${name}'`, edits: [removeAttribute(document, attribute)], isPreferred: true }]
          : [],
      };
    }
  },
};
