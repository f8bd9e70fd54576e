import { elementSpec } from "../catalogue";
import { hasHole, type TwimlDocument } from "../document";
import { elementBefore } from "../model/element-at";
import { specOf } from "../model/element-spec";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import { swappedEndTags } from "./crossed-tags";
import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
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
  ],

  *check(document) {
    for (const [start, { span, name: written }] of swappedEndTags(document)) {
      const { name, nameSpan } = elementBefore(document, start)!;
      const at = { start: span.start + "</".length, end: span.start + "</".length + written.length };
      yield finding(at, name, nameSpan);
    }
    for (const { span, name = "", related } of problemsOf(document, "misspelt-end-tag")) {
      if (hasHole(document, span) || (related && hasHole(document, related))) {
        continue;
      }
      const element = related && elementOf(document, related);
      if (element && !specOf(element) && elementSpec(document.text.slice(span.start, span.end))) {
        continue; // The opening tag is the misspelt one: `unknown-element`, `wrong-case` or `wrong-root` reports it.
      }
      yield finding(span, name, related);
    }
  },
};

function finding(span: Span, name: string, opened: Span | undefined): Finding {
  return {
    span,
    message: `The closing tag must be </${name}>`,
    ...(opened && { related: [{ span: opened, message: `<${name}> is opened here` }] }),
    fixes: [{ title: `Change to </${name}>`, edits: [{ span, text: name }], isPreferred: true }],
  };
}

function elementOf(document: TwimlDocument, { start }: Span): TwimlElement | undefined {
  return elementBefore(document, start);
}
