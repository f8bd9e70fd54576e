import { hasHole } from "../document";
import { contentSpan, lacksEndTag } from "../model/content";
import { specOf } from "../model/element-spec";
import { elementsWhere } from "../model/known-element";
import { either, tagNames } from "../model/words";
import type { Rule } from "./rule";
import { reported, withCode } from "./severity";

export const missingChild: Rule = {
  id: "missing-child",
  needsWhole: true,
  severity: "warning",
  summary: "An element without the one element that it cannot do without.",
  why: "Twilio does not know what to do with it.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Application>
     ~~~~~~~~~~~ <Application> needs <ApplicationSid>
      <Parameter name="order" value="7"/>
    </Application>
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Application>
      <ApplicationSid>AP0123456789abcdef0123456789abcdef</ApplicationSid>
      <Parameter name="order" value="7"/>
    </Application>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ limits = [] }) =>
      limits.some(({ atLeast }) => atLeast),
    )) {
      const elements = element.children.filter(({ kind }) => kind === "element");
      // Without any child it is `missing-content`'s.
      if (elements.length === 0 || lacksEndTag(element) || hasHole(document, contentSpan(element))) {
        continue;
      }
      if (elements.some((child) => child.kind === "element" && !specOf(child))) {
        continue; // It may be the one, misspelt: `unknown-element` or `wrong-case` reports it.
      }
      for (const { of, atLeast = 0, error } of spec.limits!) {
        const count = elements.filter((child) => child.kind === "element" && of.includes(child.name)).length;
        if (count < atLeast) {
          yield {
            span: element.nameSpan,
            message: `<${element.name}> needs ${either(tagNames(of))}`,
            ...withCode(error),
            consequence: reported(error),
          };
        }
      }
    }
  },
};
