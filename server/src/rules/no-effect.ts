import type { Condition, ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { valueMistakes } from "../model/attribute-value";
import { holds } from "../model/condition";
import { attributeOf, attributeSpec, specOf } from "../model/element-spec";
import { knownAttribute } from "../model/known-attribute";
import { elementGroups } from "../model/known-element";
import { either } from "../model/words";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { isNear } from "../text/nearest";
import { removeAttribute } from "./fixes/attribute";
import type { Finding, Rule } from "./rule";

export const noEffect: Rule = {
  id: "no-effect",
  severity: "hint",
  summary: "An attribute, or an element, that means nothing beside the others.",
  why: "Twilio ignores it in silence, so the flow does not do what the document seems to say.",
  examples: [
    {
      bad: `<Response>
  <Dial recordingTrack="inbound">+14155550100</Dial>
        ~~~~~~~~~~~~~~~~~~~~~~~~ 'recordingTrack' has no effect without 'record', or with 'do-not-record' or 'false'
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial method="GET">+14155550100</Dial>
        ~~~~~~~~~~~~ 'method' has no effect without 'action'
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { spec, elements } of elementGroups(document)) {
      const conditional = new Map(spec.attributes.map(({ name, appliesWhen }) => [name, appliesWhen]));
      for (const element of elements) {
        yield* ofElement(document, element, spec);
        for (const attribute of element.attributes) {
          const conditions = conditional.get(attribute.name);
          // What stands there twice is `duplicate-attribute`'s.
          if (conditions && attributeOf(element, attribute.name) === attribute) {
            yield* ofAttribute(document, element, spec, attribute, conditions);
          }
        }
      }
    }
  },
};

function* ofElement(document: TwimlDocument, element: TwimlElement, { appliesWhen }: ElementSpec): Generator<Finding> {
  const failing = failingCondition(document, element, appliesWhen);
  if (failing) {
    yield {
      span: element.nameSpan,
      message: `<${element.name}> has no effect ${unless(failing)}`,
      tag: "unnecessary",
    };
  }
}

function* ofAttribute(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
  attribute: TwimlAttribute,
  conditions: readonly Condition[],
): Generator<Finding> {
  const failing = failingCondition(document, element, conditions);
  // `invalid-value` comes first: whoever mends the value learns then that it is of no use.
  if (failing && !hasWrongValue(document, element, spec, attribute)) {
    yield {
      span: attribute.span,
      message: `'${attribute.name}' has no effect ${unless(failing)}`,
      tag: "unnecessary",
      ...(failing.error !== undefined && { twilioCode: failing.error }),
      fixes: [{ title: `Remove '${attribute.name}'`, edits: [removeAttribute(document, attribute)] }],
    };
  }
}

function hasWrongValue(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
  attribute: TwimlAttribute,
): boolean {
  const known = knownAttribute(document, element, spec, attribute);
  return known !== undefined && valueMistakes(known).some(({ doubt }) => doubt === undefined);
}

function failingCondition(
  document: TwimlDocument,
  element: TwimlElement,
  conditions: readonly Condition[] = [],
): Condition | undefined {
  return conditions.find(
    (condition) => holds(document, element, condition) === false && !isMisspelt(element, condition.attribute),
  );
}

/** The attribute is there but misspelt: `unknown-attribute` reports that. */
function isMisspelt(element: TwimlElement, wanted: string): boolean {
  const spec = specOf(element);
  return element.attributes.some(({ name }) => !attributeSpec(spec, name) && isNear(name, wanted));
}

function unless({ attribute, of, values, not }: Condition): string {
  const where = of === undefined ? `'${attribute}'` : `'${attribute}' of <${of}>`;
  if (values) {
    return `unless ${where} is ${either(values.map((value) => `'${value}'`))}`;
  }
  return not ? `without ${where}, or with ${either(not.map((value) => `'${value}'`))}` : `without ${where}`;
}
