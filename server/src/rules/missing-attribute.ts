import type { AttributeSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { attributeOf, errorOf, isRequired } from "../model/element-spec";
import { elementGroups } from "../model/known-element";
import { isMisspelt } from "../model/misspelt-attribute";
import { hasTemplatedTag } from "../model/section";
import type { TwimlElement } from "../syntax/tree";
import { addAttribute } from "./fixes/attribute";
import type { Finding, Rule } from "./rule";
import { reported, withCode } from "./severity";

export const missingAttribute: Rule = {
  id: "missing-attribute",
  severity: "warning",
  isLocal: true,
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
    for (const { spec, elements } of elementGroups(document)) {
      for (const attribute of spec.attributes.filter(({ required }) => required)) {
        for (const element of elements) {
          if (lacks(document, element, attribute)) {
            yield finding(element, attribute);
          }
        }
      }
    }
  },
};

function lacks(document: TwimlDocument, element: TwimlElement, attribute: AttributeSpec): boolean {
  return (
    isRequired(attribute, element.parent?.name) &&
    !attributeOf(element, attribute.name) &&
    !isMisspelt(element, attribute.name) &&
    // An unfinished tag may still get it: `unclosed-tag` reports that one.
    element.startTag.close !== undefined &&
    !hasTemplatedTag(document, element)
  );
}

function finding(element: TwimlElement, attribute: AttributeSpec): Finding {
  const { name, disagreement } = attribute;
  const code = errorOf(attribute, element.parent?.name);
  return {
    span: element.nameSpan,
    message: `<${element.name}> needs the attribute '${name}'`,
    ...withCode(code),
    consequence: reported(code),
    // What no page says is a hint at most.
    ...(disagreement !== undefined && { severity: "hint" }),
    fixes: [{ title: `Add '${name}'`, edits: [addAttribute(element, name, startValue(attribute))] }],
  };
}

/** Something to start from that is no mistake itself: the first of the listed values, or what the pattern shows. */
function startValue({ value }: AttributeSpec): string {
  if (value.kind === "enum") {
    return value.options[0]?.value ?? "";
  }
  return value.kind === "pattern"
    ? value.sample
    : value.kind === "url"
      ? `${value.schemes?.[0] ?? "https"}://example.com/`
      : "";
}
