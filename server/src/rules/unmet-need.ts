import type { NeededChild, ParentAttribute } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { holds } from "../model/condition";
import { contentSpan, lacksEndTag } from "../model/content";
import { attributeOf } from "../model/element-spec";
import { elementsWhere } from "../model/known-element";
import { isMisspelt } from "../model/misspelt-attribute";
import { placementOf } from "../model/placement";
import { hasTemplatedTag } from "../model/section";
import { plain } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { addAttribute } from "./fixes/attribute";
import type { Finding, Rule } from "./rule";

export const unmetNeed: Rule = {
  id: "unmet-need",
  severity: "warning",
  summary: "An element that does not work without something in the element around it, or inside it.",
  consequence: "Twilio refuses the element",
  why: "Twilio refuses the element, though each part of it is right by itself.",
  examples: [
    {
      bad: `<Response>
  <Dial callerId="+14155550100">
                  ~~~~~~~~~~~~ <WhatsApp> needs a 'callerId' that begins with 'whatsapp:'
    <WhatsApp>+14155550123</WhatsApp>
  </Dial>
</Response>`,
      good: `<Response>
  <Dial callerId="whatsapp:+14155550100">
    <WhatsApp>+14155550123</WhatsApp>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Pay paymentMethod="ach-debit" action="/paid"/>
   ~~~ <Pay> has no <Parameter> with the name 'AVSName': many connectors want the account holder's name for a bank account
</Response>`,
      good: `<Response>
  <Pay paymentMethod="ach-debit" action="/paid">
    <Parameter name="AVSName" value="Jo Doe"/>
  </Pay>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ needsOfParent }) => needsOfParent !== undefined)) {
      for (const need of spec.needsOfParent!) {
        if (placementOf(document, element) === "right" && isFirst(element)) {
          yield* ofParent(document, element, need);
        }
      }
    }
    for (const { element, spec } of elementsWhere(document, ({ needsChildren }) => needsChildren !== undefined)) {
      for (const need of spec.needsChildren!) {
        yield* ofChildren(document, element, need);
      }
    }
  },
};

/** Several elements of one name need the same attribute of their parent: one finding is enough. */
function isFirst({ parent, name, span }: TwimlElement): boolean {
  return !parent?.children.some(
    (child) => child.kind === "element" && child.name === name && child.span.start < span.start,
  );
}

function* ofParent(
  document: TwimlDocument,
  { name, nameSpan, parent }: TwimlElement,
  { attribute: wanted, beginning }: ParentAttribute,
): Generator<Finding> {
  if (!parent || hasTemplatedTag(document, parent)) {
    return;
  }
  const attribute = attributeOf(parent, wanted);
  if (!attribute && isMisspelt(parent, wanted)) {
    return; // `unknown-attribute` reports it.
  }
  if (!attribute) {
    yield {
      span: nameSpan,
      message: `<${name}> needs the attribute '${wanted}' of <${parent.name}>, which begins with '${beginning}'`,
      fixes: [{ title: `Add '${wanted}' to <${parent.name}>`, edits: [addAttribute(parent, wanted, beginning)] }],
    };
    return;
  }
  const { value, valueSpan } = attribute;
  if (value && valueSpan && !value.startsWith(beginning) && !hasHole(document, valueSpan)) {
    const isNumber = /^\+\d+$/.test(value);
    yield {
      span: valueSpan,
      message: `<${name}> needs a '${wanted}' that begins with '${beginning}'`,
      related: [{ span: nameSpan, message: `<${name}> stands here` }],
      fixes: isNumber
        ? [{ title: `Write '${beginning}' before it`, edits: [insertion(valueSpan.start, beginning)] }]
        : [],
    };
  }
}

function* ofChildren(document: TwimlDocument, element: TwimlElement, need: NeededChild): Generator<Finding> {
  const { name, attribute, value, when, reason, error } = need;
  const isThere = element.children.some(
    (child) => child.kind === "element" && child.name === name && mayBe(document, child, attribute, value),
  );
  const isKnown =
    element.startTag.close !== undefined && !lacksEndTag(element) && !hasHole(document, contentSpan(element));
  if (!isThere && isKnown && holds(document, element, when) === true) {
    yield {
      span: element.nameSpan,
      message: `<${element.name}> has no <${name}> with the ${attribute} '${value}': ${plain(reason)}`,
      consequence: undefined,
      severity: "hint",
      twilioCode: error,
    };
  }
}

/** Whether the attribute has the value, or a template may give it that. */
function mayBe(document: TwimlDocument, child: TwimlElement, name: string, value: string): boolean {
  const attribute = attributeOf(child, name);
  return attribute === undefined
    ? hasTemplatedTag(document, child)
    : attribute.value === value || (attribute.valueSpan !== undefined && hasHole(document, attribute.valueSpan));
}
