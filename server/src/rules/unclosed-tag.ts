import { elementBefore } from "../model/element-at";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const unclosedTag: Rule = {
  id: "unclosed-tag",
  ...parseFailure,
  summary: "A tag without its `>`.",
  examples: [
    {
      bad: `<Response>
  <Gather action="/choice"
   ~~~~~~ <Gather> is not closed: '>' is missing
    <Say>Press one.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather action="/choice">
    <Say>Press one.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="man" Hello</Say>
   ~~~ <Say> is not closed: '>' is missing
</Response>`,
      good: `<Response>
  <Say voice="man"> Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello</Say
            ~~~~~ </Say> is not closed: '>' is missing
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const problem of problemsOf(document, "unclosed-start-tag", "unclosed-end-tag")) {
      const { kind, span, name, insertAt = span.end } = problem;
      const isStart = kind === "unclosed-start-tag";
      const at = isStart ? attributesEnd(elementBefore(document, span.start), insertAt) : insertAt;
      yield {
        span,
        message: `<${isStart ? "" : "/"}${name}> is not closed: '>' is missing`,
        fixes: [{ title: "Add '>'", edits: [insertion(at, ">")], isPreferred: true }],
      };
    }
  },
};

/** Words at the end of the tag without equals sign and value are text that should come behind it. */
function attributesEnd(element: TwimlElement | undefined, end: number): number {
  const attributes = element?.attributes ?? [];
  const last = attributes.findLastIndex(({ value, span, nameSpan }) => value !== undefined || span.end > nameSpan.end);
  return last === attributes.length - 1 ? end : (attributes[last]?.span.end ?? element!.nameSpan.end);
}
