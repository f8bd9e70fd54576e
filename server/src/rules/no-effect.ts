import type { AttributeSpec, Condition, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { hasWrongValue } from "../model/attribute-value";
import { asksForItem, differentValues, holds } from "../model/condition";
import { contentSpan, lacksEndTag } from "../model/content";
import { attributeOf } from "../model/element-spec";
import { elementGroups } from "../model/known-element";
import { either } from "../model/words";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { removeAttribute } from "./fixes/attribute";
import { meetCondition } from "./fixes/meet-condition";
import type { Finding, Rule } from "./rule";

export const noEffect: Rule = {
  id: "no-effect",
  severity: "hint",
  isLocal: true,
  summary: "An attribute, or an element, that means nothing beside the others.",
  consequence: "Twilio ignores it in silence",
  why: "Twilio ignores it in silence, so the flow does not do what the document seems to say.",
  examples: [
    {
      bad: `<Response>
  <Dial recordingTrack="inbound">+14155550100</Dial>
        ~~~~~~~~~~~~~~~~~~~~~~~~ 'recordingTrack' has no effect without 'record', or with 'do-not-record' or 'false'
</Response>`,
      good: `<Response>
  <Dial recordingTrack="inbound" record="record-from-answer">+14155550100</Dial>
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
    {
      bad: `<Response>
  <Gather input="dtmf" hints="sales, support" action="/menu">
                       ~~~~~~~~~~~~~~~~~~~~~~ 'hints' has no effect without 'speech' in 'input'
    <Say>Press 1 for sales.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather input="dtmf speech" hints="sales, support" action="/menu">
    <Say>Press 1 for sales.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Pay chargeAmount="20" tokenType="one-time" action="/paid"/>
                         ~~~~~~~~~~~~~~~~~~~~ 'tokenType' has no effect unless 'chargeAmount' is '0' or absent
</Response>`,
      good: `<Response>
  <Pay chargeAmount="20" action="/paid"/>
</Response>`,
    },
  ],

  *check(document) {
    for (const { spec, elements } of elementGroups(document)) {
      const conditional = conditionalAttributes(spec);
      for (const element of spec.appliesWhen || conditional.size > 0 ? elements : []) {
        yield* ofElement(document, element, spec);
        for (const attribute of element.attributes) {
          const known = conditional.get(attribute.name);
          // What stands there twice is `duplicate-attribute`'s.
          if (known && attributeOf(element, attribute.name) === attribute) {
            yield* ofAttribute(document, element, attribute, spec, known);
          }
        }
      }
    }
  },
};

function* ofElement(document: TwimlDocument, element: TwimlElement, spec: ElementSpec): Generator<Finding> {
  const failing = failingCondition(document, element, spec.appliesWhen);
  if (failing) {
    yield {
      span: element.nameSpan,
      message: `<${element.name}> has no effect ${unless(spec, failing)}`,
      tag: "unnecessary",
    };
  }
}

function* ofAttribute(
  document: TwimlDocument,
  element: TwimlElement,
  attribute: TwimlAttribute,
  spec: ElementSpec,
  known: AttributeSpec,
): Generator<Finding> {
  const failing = failingCondition(document, element, known.appliesWhen);
  const where = failing ? unless(spec, failing) : besideChildren(document, element, attribute, known);
  // `invalid-value` comes first: whoever mends the value learns then that it is of no use.
  if (where && !hasWrongValue(document, element, attribute)) {
    yield {
      span: attribute.span,
      message: `'${attribute.name}' has no effect ${where}`,
      tag: "unnecessary",
      ...(failing?.error !== undefined && { twilioCode: failing.error }),
      fixes: [
        ...(failing ? meetCondition(element, failing) : []),
        { title: `Remove '${attribute.name}'`, edits: [removeAttribute(document, attribute)] },
      ],
    };
  }
}

/** Those that have no effect under some condition, by name. */
function conditionalAttributes(spec: ElementSpec): ReadonlyMap<string, AttributeSpec> {
  let known = conditionals.get(spec);
  if (!known) {
    known = new Map(spec.attributes.filter(isConditional).map((attribute) => [attribute.name, attribute]));
    conditionals.set(spec, known);
  }
  return known;
}

const conditionals = new WeakMap<ElementSpec, ReadonlyMap<string, AttributeSpec>>();

function isConditional({ appliesWhen, ignoredBeside, fewestChildren }: AttributeSpec): boolean {
  return appliesWhen !== undefined || ignoredBeside !== undefined || fewestChildren !== undefined;
}

/** Why the element's children leave nothing for the attribute to do; `undefined` where they do, or a template may write more. */
function besideChildren(
  document: TwimlDocument,
  element: TwimlElement,
  { value, valueSpan }: TwimlAttribute,
  { ignoredBeside = [], fewestChildren = 0, default: defaultValue }: AttributeSpec,
): string | undefined {
  const children = element.children.filter((child) => child.kind === "element");
  const known = children.find(({ name }) => ignoredBeside.includes(name));
  if (known) {
    return `with <${known.name}>`;
  }
  const isKnown = children.length > 0 && !lacksEndTag(element) && !hasHole(document, contentSpan(element));
  const isOn = value !== defaultValue && valueSpan !== undefined && !hasHole(document, valueSpan);
  return isKnown && isOn && children.length < fewestChildren
    ? `with fewer than ${fewestChildren} elements inside`
    : undefined;
}

function failingCondition(
  document: TwimlDocument,
  element: TwimlElement,
  conditions: readonly Condition[] = [],
): Condition | undefined {
  return conditions.find((condition) => holds(document, element, condition) === false);
}

function unless(spec: ElementSpec, condition: Condition): string {
  const { attribute, of, values, not, orAbsent } = condition;
  const where = of === undefined ? `'${attribute}'` : `'${attribute}' of <${of}>`;
  if (values) {
    const different = differentValues(values).map((value) => `'${value}'`);
    return asksForItem(spec, condition)
      ? `without ${either(different)} in ${where}`
      : `unless ${where} is ${either([...different, ...(orAbsent ? ["absent"] : [])])}`;
  }
  if (not && orAbsent) {
    return `where ${where} is ${either(not.map((value) => `'${value}'`))}`;
  }
  return not ? `without ${where}, or with ${either(not.map((value) => `'${value}'`))}` : `without ${where}`;
}
