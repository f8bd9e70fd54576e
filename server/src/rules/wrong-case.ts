import { elementSpec } from "../catalogue";
import { isForeignRoot } from "../catalogue/foreign-elements";
import type { ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { nameMeant } from "../model/child-names";
import { attributeOf, specOf } from "../model/element-spec";
import { unknownAttributes } from "../model/known-attribute";
import { unknownElements } from "../model/known-element";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { asEquivalent } from "./fixes/as-equivalent";
import { endTagCode, renameElement } from "./fixes/element";
import type { Finding, Rule } from "./rule";

export const wrongCase: Rule = {
  id: "wrong-case",
  twilioCode: 12200,
  severity: "error",
  summary: "The name of an element or an attribute with small and capital letters mixed up.",
  consequence: "Twilio recognizes no other spelling and ignores it",
  why: "Names are case-sensitive. Twilio logs a schema warning and leaves the element or the attribute out.",
  examples: [
    {
      bad: `<Response>
  <say>Hello</say>
   ~~~ The element must be written <Say>
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Gather numdigits="1" action="/choice"><Say>Press 1.</Say></Gather>
          ~~~~~~~~~ The attribute must be written 'numDigits'
</Response>`,
      good: `<Response>
  <Gather numDigits="1" action="/choice"><Say>Press 1.</Say></Gather>
</Response>`,
    },
  ],

  *check(document) {
    if (document.root && isForeignRoot(document.root.name)) {
      return; // Nothing in it is TwiML: `wrong-root` says so.
    }
    for (const { element, elementSpec, attribute } of unknownAttributes(document)) {
      yield* attributeName(document, element, elementSpec, attribute);
    }
    for (const element of unknownElements(document)) {
      if (element.parent && !hasHole(document, element.nameSpan)) {
        yield* elementName(document, element);
      }
    }
  },
};

function* elementName(document: TwimlDocument, element: TwimlElement): Generator<Finding> {
  const { name, nameSpan, parent } = element;
  const meant = nameMeant(document, parent && specOf(parent), name);
  if (meant?.isSameLetters) {
    const right = meant.name;
    const rename = { title: `Change to <${right}>`, edits: renameElement(element, right) };
    yield {
      span: nameSpan,
      ...endTagCode(element),
      message: `The element must be written <${right}>${meant.mayStandThere ? "" : ` and may not stand in <${parent!.name}>`}`,
      // Renamed, it would only be `misplaced-element`'s.
      fixes: meant.mayStandThere
        ? [{ ...rename, isPreferred: true }]
        : [...asEquivalent(element, elementSpec(right)), rename],
    };
  }
}

function* attributeName(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
  { name, nameSpan }: TwimlAttribute,
): Generator<Finding> {
  const names = spec.attributes.map((attribute) => attribute.name);
  const right = hasHole(document, nameSpan) ? undefined : sameLetters(name, names);
  if (right !== undefined) {
    yield {
      span: nameSpan,
      severity: "warning",
      message: `The attribute must be written '${right}'`,
      fixes: attributeOf(element, right)
        ? []
        : [{ title: `Change to '${right}'`, edits: [{ span: nameSpan, text: right }], isPreferred: true }],
    };
  }
}

function sameLetters(name: string, candidates: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  return candidates.find((candidate) => candidate.toLowerCase() === lower);
}
