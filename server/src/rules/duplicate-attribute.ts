import { hasHole, holesIn, type TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import { attributeBefore, elementBefore } from "../model/element-at";
import type { Span } from "../text/span";
import { removeAttribute } from "./fixes/attribute";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const duplicateAttribute: Rule = {
  id: "duplicate-attribute",
  ...parseFailure,
  breaksOutcomes: true,
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
    for (const { span, name, related } of problemsOf(document, "duplicate-attribute")) {
      const attribute = attributeBefore(document, span.start);
      if (document.holes.length > 0 && !(isWritten(document, span) && isWritten(document, related))) {
        continue;
      }
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

/** Whether the attribute of the name stands there as it is, whatever a template writes beside it. */
function isWritten(document: TwimlDocument, nameSpan: Span | undefined): boolean {
  const element = nameSpan && elementBefore(document, nameSpan.start);
  const attribute = element && attributeBefore(document, nameSpan.start);
  if (!attribute?.quote || document.text[attribute.span.end - 1] !== attribute.quote) {
    return false;
  }
  const around = { start: nameSpan!.start - 1, end: nameSpan!.end + 1 };
  return (
    !hasHole(document, around) &&
    // Half of a condition.
    holesIn(document, element!.startTag.span).every(({ kind }) => whole.has(kind))
  );
}

const whole: ReadonlySet<Hole["kind"]> = new Set(["value", "comment", "absent"]);
