import { elementSpec } from "../catalogue";
import { hasHole, type TwimlDocument } from "../document";
import { tagMeant } from "../model/closed-as";
import { elementBefore } from "../model/element-at";
import { specOf } from "../model/element-spec";
import type { TwimlElement } from "../syntax/tree";
import { textOf } from "../text/span";
import { type EndTagProblem, swappedEndTags } from "./crossed-tags";
import { parseFailure } from "./parse-failure";
import type { Finding, Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const mismatchedEndTag: Rule = {
  id: "mismatched-end-tag",
  ...parseFailure,
  breaksOutcomes: true,
  summary: "A closing tag whose name differs from that of the tag it closes.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Sya>
              ~~~ The closing tag must be </Say>
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Queue waitUrl="/music">support</Enqueue>
                                   ~~~~~~~ <Queue> is closed by </Enqueue>: both must have the same name
</Response>`,
      good: `<Response>
  <Enqueue waitUrl="/music">support</Enqueue>
</Response>`,
    },
  ],

  *check(document) {
    for (const [start, { span, name: written }] of swappedEndTags(document)) {
      const at = { start: span.start + "</".length, end: span.start + "</".length + written.length };
      yield finding(document, elementBefore(document, start)!, { span: at, name: written });
    }
    for (const { span, related } of problemsOf(document, "misspelt-end-tag")) {
      if (hasHole(document, span) || (related && hasHole(document, related))) {
        continue;
      }
      const element = related && elementBefore(document, related.start);
      const name = textOf(document.text, span);
      if (!element || (!specOf(element) && elementSpec(name))) {
        continue; // The opening tag is the misspelt one: `unknown-element`, `wrong-case` or `wrong-root` reports it.
      }
      yield finding(document, element, { span, name });
    }
  },
};

function finding(document: TwimlDocument, element: TwimlElement, { span, name: closed }: EndTagProblem): Finding {
  const { name: opened, nameSpan } = element;
  const meant = tagMeant(document, element, closed, span.start);
  const fixes: Fix[] = [
    {
      title: `Change to </${opened}>`,
      edits: [{ span, text: opened }],
      ...(meant !== "closed" && meant !== "unknown" && { isPreferred: true }),
    },
  ];
  if (meant) {
    fixes.push({
      title: `Change <${opened}> to <${closed}>`,
      edits: [{ span: nameSpan, text: closed }],
      ...(meant === "closed" && { isPreferred: true }),
    });
  }
  return {
    span,
    message:
      meant === "closed" || meant === "unknown"
        ? `<${opened}> is closed by </${closed}>: both must have the same name`
        : `The closing tag must be </${opened}>`,
    related: [{ span: nameSpan, message: `<${opened}> is opened here` }],
    fixes: meant === "closed" ? fixes.reverse() : fixes,
  };
}
