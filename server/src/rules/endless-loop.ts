import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { hasText, lacksEndTag } from "../model/content";
import { contentAttribute } from "../model/content-attribute";
import { restrictionOf } from "../model/document-kind";
import { attributeOf } from "../model/element-spec";
import { strandedAttributes } from "../model/half-tag";
import { hasJunk } from "../model/junk-tag";
import { elementsWhere } from "../model/known-element";
import { placementOf } from "../model/placement";
import { hasTemplatedTag } from "../model/section";
import type { TwimlElement } from "../syntax/tree";
import { addAttribute } from "./fixes/attribute";
import type { Rule } from "./rule";

export const endlessLoop: Rule = {
  id: "endless-loop",
  judgesTemplate: true,
  severity: "hint",
  isLocal: true,
  summary: "A verb that goes on with the same document again, since it names no other.",
  why: "Unless your server answers differently the second time, the caller goes round in circles until somebody hangs up.",
  examples: [
    {
      bad: `<Response>
  <Gather numDigits="1">
   ~~~~~~ <Gather> has no 'action': Twilio asks for this same document again
    <Say>For sales, press 1.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather numDigits="1" action="">
    <Say>For sales, press 1.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Please hold.</Say>
  <Redirect/>
   ~~~~~~~~ <Redirect> has no URL: Twilio asks for this same document again
</Response>`,
      good: `<Response>
  <Say>Please hold.</Say>
  <Redirect>/menu</Redirect>
</Response>`,
    },
  ],

  *check(document) {
    // What a template leaves out the second time ends the loop, and music of a conference or a queue is meant to be one.
    if (document.holes.some(({ kind }) => kind === "open") || restrictionOf(document)) {
      return;
    }
    for (const { element, spec } of elementsWhere(document, ({ repeatsWithout }) => repeatsWithout !== undefined)) {
      if (!isFinished(element) || placementOf(document, element) !== "right") {
        continue;
      }
      const missing = whatIsMissing(document, element, spec);
      if (missing) {
        yield {
          span: element.nameSpan,
          message: `<${element.name}> has no ${missing.what}: Twilio asks for this same document again`,
          fixes: missing.attribute
            ? [{ title: `Add '${missing.attribute}'`, edits: [addAttribute(element, missing.attribute, "")] }]
            : [],
        };
      }
    }
  },
};

function whatIsMissing(
  document: TwimlDocument,
  element: TwimlElement,
  spec: ElementSpec,
): { readonly what: string; readonly attribute?: string } | undefined {
  const { repeatsWithout } = spec;
  if (repeatsWithout === "text") {
    const isEmpty = !hasText(document, element) && element.children.every(({ kind }) => kind !== "element");
    if (!isEmpty || contentAttribute(document, element, spec)) {
      return undefined; // Of an attribute with the URL `unknown-attribute` tells.
    }
    const hasHoles = document.holes.some(
      ({ span }) => span.start >= element.span.start && span.end <= element.span.end,
    );
    return !hasHoles ? { what: "URL" } : undefined;
  }
  const { attribute } = repeatsWithout!;
  const isThere =
    attributeOf(element, attribute) !== undefined ||
    hasTemplatedTag(document, element) ||
    // `unexpected-text` reports those, and `junk-in-tag` the other.
    strandedAttributes(document, element) !== undefined ||
    hasJunk(document, element);
  return isThere ? undefined : { what: `'${attribute}'`, attribute };
}

function isFinished(element: TwimlElement): boolean {
  return element.startTag.close !== undefined && !lacksEndTag(element);
}
