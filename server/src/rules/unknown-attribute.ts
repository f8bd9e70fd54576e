import type { ForeignAttribute } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { isOpenedWrongly } from "../model/closed-as";
import { contentAttribute, isMeantAsContent } from "../model/content-attribute";
import { attributeOf, attributeSpec, specOf } from "../model/element-spec";
import { unknownAttributes } from "../model/known-attribute";
import {
  attributeMeant,
  foreignAttribute,
  isOfOtherVocabulary,
  type MeantAttribute,
} from "../model/misspelt-attribute";
import { plain } from "../model/words";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { textOf } from "../text/span";
import { moveIntoChild, moveIntoElement, removeAttribute } from "./fixes/attribute";
import type { Finding, Fix, Rule } from "./rule";

export const unknownAttribute: Rule = {
  id: "unknown-attribute",
  twilioCode: 12200,
  severity: "warning",
  isLocal: true,
  summary: "An attribute that its element does not have.",
  consequence: "Twilio logs a warning and ignores it",
  why: "Twilio logs a schema warning and ignores the attribute.",
  examples: [
    {
      bad: `<Response>
  <Say voise="man">Hello</Say>
       ~~~~~ <Say> has no attribute 'voise'; did you mean 'voice'?
</Response>`,
      good: `<Response>
  <Say voice="man">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Number timeout="20">+14155550100</Number>
            ~~~~~~~ <Number> has no attribute 'timeout'; it belongs to <Dial>
  </Dial>
</Response>`,
      good: `<Response>
  <Dial timeout="20">
    <Number>+14155550100</Number>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Number machineDetection="Enable" asyncAmdStatusCallback="/answered">+14155550100</Number>
                                      ~~~~~~~~~~~~~~~~~~~~~~ <Number> has no attribute 'asyncAmdStatusCallback': in TwiML it is called 'amdStatusCallback'
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Number machineDetection="Enable" amdStatusCallback="/answered">+14155550100</Number>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    let named: { readonly element: TwimlElement; readonly names: ReadonlySet<string> } | undefined;
    for (const { element, elementSpec, attribute } of unknownAttributes(document)) {
      const { name, nameSpan, value } = attribute;
      if (value === undefined) {
        continue; // Perhaps no attribute at all: `missing-value` or `unclosed-tag` reports it.
      }
      if (isOfOtherVocabulary(name) || hasHole(document, nameSpan)) {
        continue;
      }
      if (isOpenedWrongly(document, element)) {
        continue; // `mismatched-end-tag` reports it.
      }
      if (named?.element !== element) {
        named = { element, names: new Set(element.attributes.map((other) => other.name)) };
      }
      const { names } = named;
      const foreign = foreignAttribute(elementSpec, name);
      if (foreign) {
        yield ofElsewhere(document, element, attribute, foreign);
        continue;
      }
      if (isMeantAsContent(elementSpec, attribute) && contentAttribute(document, element, elementSpec) === attribute) {
        yield ofContent(document, element, attribute);
        continue;
      }
      const meant = attributeMeant(elementSpec, name, names);
      if (elementSpec.attributes.some((known) => known.name.toLowerCase() === name.toLowerCase())) {
        continue; // `wrong-case` reports it.
      }
      const fixes = [...rename(attribute, meant), ...moveToParent(document, element, attribute)];
      yield {
        span: nameSpan,
        message: message(element, name, meant?.name),
        fixes: [...fixes, remove(document, attribute)],
      };
    }
  },
};

function ofElsewhere(
  document: TwimlDocument,
  element: TwimlElement,
  attribute: TwimlAttribute,
  { instead, replacement, child, error }: ForeignAttribute,
): Finding {
  const isFree = replacement !== undefined && !attributeOf(element, replacement);
  const isAlone = contentAttribute(document, element, specOf(element)!) === attribute;
  const move = isAlone ? [moveIntoElement(document, element, attribute)] : moveIntoChild(document, element, attribute);
  return {
    span: attribute.nameSpan,
    message: `<${element.name}> has no attribute '${attribute.name}': ${plain(instead)}`,
    twilioCode: error,
    fixes: [...(isFree ? [change(attribute, replacement)] : []), ...(child ? move : []), remove(document, attribute)],
  };
}

function ofContent(document: TwimlDocument, element: TwimlElement, attribute: TwimlAttribute): Finding {
  return {
    span: attribute.nameSpan,
    message: `<${element.name}> has no attribute '${attribute.name}': its value belongs between the tags`,
    fixes: [moveIntoElement(document, element, attribute), remove(document, attribute)],
  };
}

function message({ name: element, parent, children }: TwimlElement, name: string, meant: string | undefined): string {
  const hint = meant
    ? `; did you mean '${meant}'?`
    : parent && attributeSpec(specOf(parent), name)
      ? `; it belongs to <${parent.name}>`
      : ofChildren(children, name);
  return `<${element}> has no attribute '${name}'${hint}`;
}

/** The element inside that has an attribute of that name. */
function ofChildren(children: TwimlElement["children"], name: string): string {
  const bearer = children.find((child) => child.kind === "element" && attributeSpec(specOf(child), name));
  return bearer?.kind === "element" ? `; it belongs to <${bearer.name}>` : "";
}

function rename(attribute: TwimlAttribute, meant: MeantAttribute | undefined): Fix[] {
  return meant ? [{ ...change(attribute, meant.name), ...(meant.isNear && { isPreferred: true }) }] : [];
}

function change({ nameSpan }: TwimlAttribute, text: string): Fix {
  return { title: `Change to '${text}'`, edits: [{ span: nameSpan, text }] };
}

function moveToParent(document: TwimlDocument, { parent }: TwimlElement, attribute: TwimlAttribute): Fix[] {
  if (!parent || !attributeSpec(specOf(parent), attribute.name) || attributeOf(parent, attribute.name)) {
    return [];
  }
  const at = parent.attributes.at(-1)?.span.end ?? parent.nameSpan.end;
  const edits = [insertion(at, ` ${textOf(document.text, attribute.span)}`), removeAttribute(document, attribute)];
  return [{ title: `Move to <${parent.name}>`, edits }];
}

function remove(document: TwimlDocument, attribute: TwimlAttribute): Fix {
  return { title: `Remove '${attribute.name}'`, edits: [removeAttribute(document, attribute)] };
}
