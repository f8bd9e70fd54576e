import { elementSpec } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { namesIn, usualParents } from "../model/child-names";
import { isOpenedWrongly } from "../model/closed-as";
import { attributeOf, isRequired, specOf } from "../model/element-spec";
import { elementsPlaced } from "../model/placement";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { textOf } from "../text/span";
import { isLeftOut, isMeantAsEndTag } from "./crossed-tags";
import { asEquivalent } from "./fixes/as-equivalent";
import { moveBehindParent, removeSpan, wrapElement } from "./fixes/element";
import type { Fix, Rule } from "./rule";

export const misplacedElement: Rule = {
  id: "misplaced-element",
  twilioCode: 12200,
  severity: "error",
  summary: "An element inside one that cannot hold it.",
  consequence: "Twilio leaves it out, or does not run the verb that it stands in",
  why: "Twilio logs a warning and leaves the element out, or does not run the verb that it stands in.",
  examples: [
    {
      bad: `<Response>
  <Number>+14155550100</Number>
   ~~~~~~ <Number> may not stand in <Response>, only in <Dial>
</Response>`,
      good: `<Response>
  <Dial><Number>+14155550100</Number></Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Gather numDigits="1" action="/choice">
    <Say>Press one to be connected.</Say>
    <Dial>+14155550100</Dial>
     ~~~~ <Dial> may not stand in <Gather>, only in <Response>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather numDigits="1" action="/choice">
    <Say>Press one to be connected.</Say>
  </Gather>
  <Dial>+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const element of elementsPlaced(document, "misplaced")) {
      if (isMeantAsEndTag(document, element) || isLeftOut(document, element)) {
        continue; // `missing-end-tag` and `stray-end-tag` report these.
      }
      if (isOpenedWrongly(document, element) || isOpenedWrongly(document, element.parent!)) {
        continue; // `mismatched-end-tag` reports it.
      }
      const { name, nameSpan } = element;
      const parent = element.parent!;
      const code = specOf(parent)?.errors?.child;
      const parents = usualParents(name);
      yield {
        span: nameSpan,
        message: `<${name}> may not stand in <${parent.name}>${parents.length > 0 ? `, only in ${either(tagNames(parents))}` : ""}`,
        ...(code !== undefined && { twilioCode: code }),
        related: [{ span: parent.nameSpan, message: `It stands in this <${parent.name}>` }],
        fixes: [
          ...withoutTags(document, element),
          ...asEquivalent(element, specOf(element)),
          ...wraps(document, element),
          ...movesOut(document, element),
        ],
      };
    }
  },
};

/** For each element that may stand between the two. */
function wraps(document: TwimlDocument, element: TwimlElement): Fix[] {
  const parent = specOf(element.parent!)!;
  const between = namesIn(document, parent)
    .map((name) => elementSpec(name, parent.name)!)
    .filter((spec) => spec.kind !== "ssml" && !spec.deprecated && spec.children.includes(element.name));
  const complete = between.filter(({ name }) => hasAllUnder(element, name));
  return (complete.length > 0 ? complete : between).map(({ name }) => ({
    title: `Wrap in <${name}>`,
    edits: wrapElement(document, element, name),
    // What has to be told which of several it is for, only its author knows.
    ...(between.length === 1 && isCompleteAsIs(between[0]!) && { isPreferred: true as const }),
  }));
}

function isCompleteAsIs({ attributes }: ElementSpec): boolean {
  return attributes.every(({ required }) => !required);
}

/** Whether the element has what it needs in such a parent: a `<Stream>` with a URL is to be started, not stopped. */
function hasAllUnder(element: TwimlElement, parent: string): boolean {
  const attributes = elementSpec(element.name, parent)?.attributes ?? [];
  return attributes.every((attribute) => !isRequired(attribute, parent) || attributeOf(element, attribute.name));
}

/** A root in the root. */
function withoutTags(document: TwimlDocument, { name, parent, startTag, endTag }: TwimlElement): Fix[] {
  const tags = [startTag.span, ...(endTag ? [endTag.span] : [])];
  return specOf(parent!)?.kind === "root" && name === parent!.name
    ? [
        {
          title: `Remove the tags of the inner <${name}>`,
          edits: tags.map((span) => removeSpan(document, span)),
          isPreferred: true,
        },
      ]
    : [];
}

function movesOut(document: TwimlDocument, element: TwimlElement): Fix[] {
  const parent = element.parent!;
  const outer = parent.parent && specOf(parent.parent);
  if (!parent.endTag || !outer?.children.includes(element.name)) {
    return [];
  }
  // Behind the parent it would come later than what follows it now.
  const after = textOf(document.masked, { start: element.span.end, end: parent.endTag.span.start }).trim();
  const before = textOf(document.masked, { start: parent.startTag.span.end, end: element.span.start }).trim();
  if (after === "" && before === "" && specOf(parent)?.content.required) {
    return [inPlaceOfParent(document, element)];
  }
  return after !== "" && before !== "" && specOf(parent)?.content.kind === "mixed"
    ? [splitParent(document, element)]
    : [{ title: `Move behind <${parent.name}>`, edits: moveBehindParent(document, element) }];
}

/** Without it the parent would be empty, and that is wrong as well. */
function inPlaceOfParent({ text }: TwimlDocument, { name, span, parent }: TwimlElement): Fix {
  const edits = [{ span: parent!.span, text: textOf(text, span) }];
  return { title: `Put <${name}> in place of <${parent!.name}>`, edits };
}

/** Ends the parent before the element, and begins it again behind. */
function splitParent({ text }: TwimlDocument, { name, span, parent }: TwimlElement): Fix {
  const { startTag, name: outer } = parent!;
  const edits = [insertion(span.start, `</${outer}>`), insertion(span.end, textOf(text, startTag.span))];
  return { title: `Split <${outer}> around <${name}>`, edits };
}
