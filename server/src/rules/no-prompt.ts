import type { ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { contentSpan, lacksEndTag } from "../model/content";
import { previousElement } from "../model/element-at";
import { isInHeadless } from "../model/headless-element";
import { elementsWhere } from "../model/known-element";
import { placementOf } from "../model/placement";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { isClosedTooEarly } from "./crossed-tags";
import type { Rule } from "./rule";

export const noPrompt: Rule = {
  id: "no-prompt",
  needsWhole: true,
  severity: "hint",
  summary: "A verb that waits for the caller, who is not asked for anything.",
  consequence: "The caller hears silence until the verb gives up",
  why: "The caller hears silence until the verb gives up.",
  examples: [
    {
      bad: `<Response>
  <Gather action="/choice" numDigits="1"/>
   ~~~~~~ <Gather> asks nothing: put a <Say> or <Play> into it
</Response>`,
      good: `<Response>
  <Gather action="/choice" numDigits="1">
    <Say>For sales, press 1.</Say>
  </Gather>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ prompts }) => prompts !== undefined)) {
      // Of a slash too early the end tag is `stray-end-tag`'s, and so is a prompt without its `<`.
      if (
        isFinished(element) &&
        !isClosedTooEarly(document, element) &&
        !isInHeadless(document, element, contentSpan(element)) &&
        placementOf(document, element) === "right" &&
        isSilent(document, element, spec)
      ) {
        yield {
          span: element.nameSpan,
          message: `<${element.name}> asks nothing: put a ${either(tagNames(spec.prompts!))} into it`,
        };
      }
    }
  },
};

/** A question right before it cannot be interrupted, but it is one. */
function isSilent(document: TwimlDocument, element: TwimlElement, { prompts = [] }: ElementSpec): boolean {
  if (element.children.some(({ kind }) => kind === "element") || hasHole(document, contentSpan(element))) {
    return false;
  }
  const before = previousElement(element);
  return before === undefined || !prompts.includes(before.name);
}

function isFinished(element: TwimlElement): boolean {
  return element.startTag.close !== undefined && !lacksEndTag(element);
}
