import { elementSpec } from "../catalogue";
import { detachedName } from "../model/detached-name";
import { conflictMarks, isInConflictMark } from "../model/merge-conflict";
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
    {
      bad: `<Response>
  < Pause/>
  ~ A tag's name follows '<' at once
</Response>`,
      good: `<Response>
  <Pause/>
</Response>`,
    },
  ],

  *check(document) {
    const marks = conflictMarks(document);
    for (const { kind, span } of problemsOf(document, "raw-less-than", "cdata-end-in-text")) {
      if (isInConflictMark(document.text, marks, span.start)) {
        continue; // `merge-conflict` reports it.
      }
      const blank = kind === "raw-less-than" ? detachedName(document.text, span.start)?.blank : undefined;
      if (blank) {
        yield {
          span,
          message: "A tag's name follows '<' at once",
          fixes: [{ title: "Remove the blank", edits: [{ span: blank, text: "" }], isPreferred: true }],
        };
        continue;
      }
      if (kind === "raw-less-than" && isTagAt(document.text, span.end)) {
        yield {
          span,
          message: "'<' stands twice",
          fixes: [{ title: "Remove '<'", edits: [{ span, text: "" }], isPreferred: true }],
        };
        continue;
      }
      const [written, escaped] = kind === "raw-less-than" ? ["<", "&lt;"] : ["]]>", "]]&gt;"];
      yield {
        span,
        message: `'${written}' in text must be written as '${escaped}'`,
        fixes: [{ title: `Change to '${escaped}'`, edits: [{ span, text: escaped }], isPreferred: true }],
      };
    }
  },
};

/** Whether the tag of an element begins there, and not the rest of `a<<b`. */
function isTagAt(text: string, at: number): boolean {
  const name = /^<\/?([\w-]+)[\s/>]/.exec(text.slice(at, at + 60))?.[1];
  return name !== undefined && elementSpec(name) !== undefined;
}
