import type { AttributeSpec } from "../catalogue/spec";
import { attributeOf, isRequired, specOf } from "../model/element-spec";
import { hasTemplatedTag } from "../model/section";
import { addAttribute } from "./fixes/attribute";
import type { Rule } from "./rule";
import { withCode } from "./severity";

export const missingAttribute: Rule = {
  id: "missing-attribute",
  severity: "warning",
  summary: "A required attribute is missing.",
  why: "The element does not work without it.",
  examples: [
    {
      bad: `<Response>
  <Say voice="Polly.Joanna">Your code is <say-as>1234</say-as>.</Say>
                                          ~~~~~~ <say-as> needs the attribute 'interpret-as'
</Response>`,
      good: `<Response>
  <Say voice="Polly.Joanna">Your code is <say-as interpret-as="characters">1234</say-as>.</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const element of document.elements) {
      // An unfinished tag may still get it: `unclosed-tag` reports that one.
      if (element.startTag.close === undefined) {
        continue;
      }
      for (const spec of specOf(element)?.attributes ?? []) {
        if (
          isRequired(spec, element.parent?.name) &&
          !attributeOf(element, spec.name) &&
          !hasTemplatedTag(document, element)
        ) {
          yield {
            span: element.nameSpan,
            message: `<${element.name}> needs the attribute '${spec.name}'`,
            ...withCode(spec.error),
            // What no page says is a hint at most.
            ...(spec.disagreement !== undefined && { severity: "hint" as const }),
            fixes: [{ title: `Add '${spec.name}'`, edits: [addAttribute(element, spec.name, startValue(spec))] }],
          };
        }
      }
    }
  },
};

/** Something to start from: the first of the listed values, or what the pattern shows. */
function startValue({ value }: AttributeSpec): string {
  if (value.kind === "enum") {
    return value.options[0]?.value ?? "";
  }
  return value.kind === "pattern" ? value.sample : value.kind === "url" ? `${value.schemes?.[0] ?? "https"}://` : "";
}
