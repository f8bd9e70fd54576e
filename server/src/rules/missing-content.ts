import type { ContentFormat, ContentSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { usualChildren } from "../model/child-names";
import { contentSpan, hasText, lacksEndTag } from "../model/content";
import { contentAttribute } from "../model/content-attribute";
import { attributeOf, specOf } from "../model/element-spec";
import { hasJunk } from "../model/junk-tag";
import { elementsWhere } from "../model/known-element";
import { isMisspelt } from "../model/misspelt-attribute";
import { placementOf } from "../model/placement";
import { hasTemplatedTag } from "../model/section";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { isClosedTooEarly, isMeantAsEndTag } from "./crossed-tags";
import type { Rule } from "./rule";
import { withCode } from "./severity";
import { hasProblemIn } from "./syntax-problems";

export const missingContent: Rule = {
  id: "missing-content",
  needsWhole: true,
  severity: "warning",
  summary: "An element without the text or the element that it is there for.",
  consequence: "Twilio has nothing to do there: it logs that and goes on, or gives up",
  why: "Twilio has nothing to say, to call or to send: it logs a warning and goes on, or gives up.",
  examples: [
    {
      bad: `<Response>
  <Say></Say>
   ~~~ <Say> is empty: it needs text
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial/>
   ~~~~ <Dial> is empty: it needs a phone number, <Number>, <Client>, <Conference>, <Sip>, <Queue>, <WhatsApp> or <Application>
</Response>`,
      good: `<Response>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Start/>
   ~~~~~ <Start> is empty: it needs <Transcription>, <Stream>, <Siprec>, <Recording> or <MediaFilter>
  <Dial>+14155550100</Dial>
</Response>`,
      good: `<Response>
  <Start>
    <Stream url="wss://example.com/audio"/>
  </Start>
  <Dial>+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ content }) => content.required !== undefined)) {
      if (!isEmpty(document, element, spec)) {
        continue;
      }
      if (contentAttribute(document, element, spec) || hasJunk(document, element)) {
        continue; // `unknown-attribute` and `junk-in-tag` report it.
      }
      // Text stands in place of the element: `unexpected-text` reports it.
      if (spec.content.kind === "elements" && hasText(document, element)) {
        continue;
      }
      if (element.children.some((child) => child.kind === "element" && placementOf(document, child) !== "right")) {
        continue; // `misplaced-element` or `unknown-element` reports what stands there.
      }
      if (isEntangled(document, element)) {
        continue; // `raw-less-than` reports what swallows the content, and `stray-end-tag` a slash too early.
      }
      // Where its one child is there but blank, that is what is to be filled.
      const only = element.children.filter(({ kind }) => kind === "element");
      const [blank] = only.length === 1 ? only : [];
      const filled = blank?.kind === "element" ? blank : element;
      yield {
        span: filled.nameSpan,
        message: `<${filled.name}> is empty: it needs ${needs(document, filled === element ? spec : specOf(filled)!)}`,
        ...withCode(spec.errors?.missing ?? spec.errors?.text),
      };
    }
  },
};

function isEntangled(document: TwimlDocument, element: TwimlElement): boolean {
  const { start, end } = contentSpan(element);
  return hasProblemIn(document, "raw-less-than", { start, end }) || isClosedTooEarly(document, element);
}

function isEmpty(document: TwimlDocument, element: TwimlElement, { content }: ElementSpec): boolean {
  const { required, unless } = content;
  if (hasRequired(document, element, required!) || isMeantAsEndTag(document, element)) {
    return false;
  }
  // Unfinished elements are `unclosed-tag`'s and `missing-end-tag`'s.
  if (element.startTag.close === undefined || lacksEndTag(element) || hasHole(document, contentSpan(element))) {
    return false;
  }
  return (
    unless === undefined ||
    !(attributeOf(element, unless) || isMisspelt(element, unless) || hasTemplatedTag(document, element))
  );
}

function hasRequired(
  document: TwimlDocument,
  element: TwimlElement,
  required: NonNullable<ContentSpec["required"]>,
): boolean {
  return (
    (required !== "element" && hasText(document, element)) ||
    (required !== "text" && element.children.some((child) => child.kind === "element" && !isBlankText(document, child)))
  );
}

/** An empty `<Body>` is as good as none; what has a form of its own, such as a number, has a finding of its own. */
function isBlankText(document: TwimlDocument, element: TwimlElement): boolean {
  const content = specOf(element)?.content;
  return (
    content?.kind === "text" &&
    content.format === undefined &&
    element.startTag.close !== undefined &&
    !lacksEndTag(element) &&
    !hasText(document, element) &&
    !hasHole(document, contentSpan(element))
  );
}

function needs(document: TwimlDocument, spec: ElementSpec): string {
  const { required, format, unless } = spec.content;
  const text = formats[format ?? "prose"];
  const usual = usualChildren(document, spec);
  // In what is retired itself, what is retired is all that there is.
  const children =
    required === "text" ? [] : tagNames(required === "element" && usual.length === 0 ? spec.children : usual);
  const instead = unless === undefined ? [] : [`the attribute '${unless}'`];
  return either([...(required === "element" ? [] : [text]), ...children, ...instead]);
}

const formats: Readonly<Record<ContentFormat, string>> = {
  "phone-number": "a phone number",
  "sip-uri": "a SIP address",
  url: "a URL",
  "client-identity": "the name of a client",
  "conference-name": "the name of a conference",
  "queue-name": "the name of a queue",
  "room-name": "the name of a room",
  json: "JSON",
  sid: "an identifier",
  prose: "text",
};
