import type { AttributeSpec } from "../catalogue/spec";
import { lacksEndTag } from "../model/content";
import { elementBefore } from "../model/element-at";
import { attributeSpec, specOf } from "../model/element-spec";
import { hasJunk } from "../model/junk-tag";
import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const missingValue: Rule = {
  id: "missing-value",
  needsWhole: true,
  ...parseFailure,
  summary: "An attribute without a value.",
  examples: [
    {
      bad: `<Response>
  <Dial action timeout="20">+14155550100</Dial>
        ~~~~~~ The attribute 'action' has no value
</Response>`,
      good: `<Response>
  <Dial action="" timeout="20">+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name, insertAt = span.end } of tagProblemsOf(document, "missing-value")) {
      const element = elementBefore(document, span.start);
      if (element?.startTag.close === undefined) {
        continue; // The value may be on its way, or the name is the text behind the tag: `unclosed-tag` reports it.
      }
      if (hasJunk(document, element)) {
        continue; // `junk-in-tag` reports it.
      }
      if (lacksEndTag(element) && !specOf(element)) {
        continue; // No tag at all, such as `<YOUR NAME>`: `missing-end-tag` reports it.
      }
      const hasEquals = document.text[insertAt - 1] === "=";
      const value = startValue(name === undefined ? undefined : attributeSpec(specOf(element), name));
      yield {
        span,
        message: `The attribute '${name}' has no value`,
        fixes: [
          {
            title: value === "" ? "Add an empty value" : `Add the value '${value}'`,
            edits: [insertion(insertAt, `${hasEquals ? "" : "="}"${value}"`)],
          },
        ],
      };
    }
  },
};

/** What the bare name means in HTML, or the default, where empty would be wrong. */
function startValue(spec: AttributeSpec | undefined): string {
  switch (spec?.value.kind) {
    case "boolean":
      return "true";
    case "integer":
    case "decimal":
      return spec.default ?? String(spec.value.min ?? 1);
    case "enum":
    case "language":
    case "voice":
      return spec.default ?? "";
    default:
      return "";
  }
}
