import type { AttributeSpec } from "../catalogue/spec";
import { startValueOf } from "../catalogue/usage";
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
            yield finding(document, element, attribute);
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

function finding(document: TwimlDocument, element: TwimlElement, attribute: AttributeSpec): Finding {
  const { name, disagreement } = attribute;
  const code = errorOf(attribute, element.parent?.name);
  const value = startValue(document, element, attribute);
  return {
    span: element.nameSpan,
    message: `<${element.name}> needs the attribute '${name}'`,
    ...withCode(code),
    consequence: reported(code),
    // What no page says is a hint at most.
    ...(disagreement !== undefined && { severity: "hint" }),
    fixes: value === undefined ? [] : [{ title: `Add '${name}'`, edits: [addAttribute(element, name, value)] }],
  };
}

/**
 * Something to start from that is no mistake itself: the usual one or the first of the listed values, what the pattern shows, or the name of
 * another such element; `undefined` where only the author knows.
 */
function startValue(
  document: TwimlDocument,
  element: TwimlElement,
  { name, value }: AttributeSpec,
): string | undefined {
  if (value.kind === "text" && value.notEmpty) {
    const others = document.elements.filter((other) => other.name === element.name && other !== element);
    return others.map((other) => attributeOf(other, name)?.value).find((written) => written?.trim());
  }
  if (value.kind === "enum") {
    const start = startValueOf(name);
    return (value.options.find((option) => option.value === start) ?? value.options[0])?.value ?? "";
  }
  return value.kind === "pattern"
    ? value.sample
    : value.kind === "url"
      ? `${value.schemes?.[0] ?? "https"}://example.com/`
      : "";
}
