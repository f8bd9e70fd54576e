import { isVoidElsewhere } from "../catalogue/foreign-elements";
import type { TwimlDocument } from "../document";
import { lacksEndTag } from "../model/content";
import { elementBefore } from "../model/element-at";
import { specOf } from "../model/element-spec";
import { halfEndTag } from "../model/half-tag";
import { hasJunk } from "../model/junk-tag";
import { meantAsDeclaration } from "../model/meant-as-declaration";
import { mayBeClosedByHole } from "../model/tags-in-holes";
import type { TwimlElement } from "../syntax/tree";
import { type Edit, insertion } from "../text/edit";
import { indentationAt, lineBreakOf } from "../text/lines";
import type { Span } from "../text/span";
import { crossedEndTags, isMeantAsEndTag, swappedEndTags } from "./crossed-tags";
import { type ContentEnd, contentEnd } from "./fixes/content-end";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Finding, Fix, Related, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const missingEndTag: Rule = {
  id: "missing-end-tag",
  needsWhole: true,
  ...parseFailure,
  breaksOutcomes: true,
  summary: "An element that is opened and never closed.",
  examples: [
    {
      bad: `<Response>
  <Gather action="/choice">
    <Say>Press one.
     ~~~ <Say> has no closing tag
  </Gather>
</Response>`,
      good: `<Response>
  <Gather action="/choice">
    <Say>Press one.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
   ~~~~ <Dial> has no closing tag
    <Number>+14155550100</Number>
  <Say>Goodbye</Say>
</Response>`,
      good: `<Response>
  <Dial>
    <Number>+14155550100</Number>
  </Dial>
  <Say>Goodbye</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Gather numDigits="1" action="/choice">
   ~~~~~~ <Gather> has no closing tag
    <Say>Press one.</Say>
  <Say>We did not hear you.</Say>
</Response>`,
      good: `<Response>
  <Gather numDigits="1" action="/choice">
    <Say>Press one.</Say>
  </Gather>
  <Say>We did not hear you.</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial><Number>+14155550100</Dial></Number>
         ~~~~~~ <Number> has no closing tag
</Response>`,
      good: `<Response>
  <Dial><Number>+14155550100</Number></Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello<Say/>
   ~~~ <Say> has no closing tag
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const swallowsRest = document.problems.some(({ kind }) => kind.startsWith("unclosed-c"));
    for (const { span, insertAt } of problemsOf(document, "missing-end-tag")) {
      const element = elementBefore(document, span.start);
      if (!element || !lacksEndTag(element) || mayBeClosedByHole(document, element)) {
        continue;
      }
      if (element === meantAsDeclaration(document)) {
        continue; // `xml-declaration` reports it.
      }
      if (swallowsRest && insertAt === document.text.length) {
        continue; // `unclosed-markup` reports the comment that swallowed the end tag.
      }
      if (isMeantAsEndTag(document, element)) {
        continue; // The element that it should close is reported.
      }
      if (isVoidElsewhere(element.name)) {
        continue; // `unknown-element` reports it.
      }
      if (swappedEndTags(document).has(element.span.start)) {
        continue; // `mismatched-end-tag` reports it.
      }
      if (hasJunk(document, element) && element.children.every(({ kind }) => kind === "text")) {
        continue; // The junk may be all that there is to close: `junk-in-tag` reports it.
      }
      const half = halfEndTag(document, element);
      if (half) {
        yield ofHalfTag(element, half);
        continue;
      }
      yield {
        span,
        message: `<${element.name}> has no closing tag`,
        related: whereItEnds(document, element),
        // What is no element is rather a placeholder such as `<YOUR NAME>`.
        fixes: [...escapeLessThan(element), mend(document, element)],
      };
    }
  },
};

/** Of an end tag without its `<`, or with the slash the wrong way round. */
function ofHalfTag({ name, nameSpan }: TwimlElement, span: Span): Finding {
  return {
    span,
    message: `The closing tag must be written </${name}>`,
    related: [{ span: nameSpan, message: `<${name}> is opened here` }],
    fixes: [{ title: `Change to </${name}>`, edits: [{ span, text: `</${name}>` }], isPreferred: true }],
  };
}

function whereItEnds(document: TwimlDocument, { name, parent, span }: TwimlElement): Related[] {
  const late = crossedEndTags(document).get(span.start);
  return [
    ...(parent?.endTag ? [{ span: parent.endTag.span, message: `<${name}> must be closed before this` }] : []),
    ...(late ? [{ span: late, message: "This closing tag comes too late" }] : []),
  ];
}

function mend(document: TwimlDocument, element: TwimlElement): Fix {
  const { name, children, span } = element;
  const wrongSlash = children.find(
    (child): child is TwimlElement => child.kind === "element" && isMeantAsEndTag(document, child),
  );
  if (wrongSlash) {
    const { close, span: tag } = wrongSlash.startTag;
    const edits = [{ span: tag, text: `</${name}>` }];
    return { title: `Change <${name}${close === "/>" ? "/" : ""}> to </${name}>`, edits, isPreferred: true };
  }
  const late = crossedEndTags(document).get(span.start);
  const end = contentEnd(document, element);
  const edit = addEndTag(document, element, end);
  if (late) {
    const edits = [edit, removeSpan(document, late)];
    return { title: `Move </${name}> to where it belongs`, edits, isPreferred: true };
  }
  // What is no element may be a placeholder.
  return { title: `Add </${name}>`, edits: [edit], ...(specOf(element) && end.isSure && { isPreferred: true }) };
}

function escapeLessThan(element: TwimlElement): Fix[] {
  const { start } = element.span;
  return specOf(element)
    ? []
    : [{ title: "Change '<' to '&lt;'", edits: [{ span: { start, end: start + 1 }, text: "&lt;" }] }];
}

function addEndTag({ text }: TwimlDocument, element: TwimlElement, { at, isBehindElement }: ContentEnd): Edit {
  const { start, end } = element.startTag.span;
  const isBlock = isBehindElement && text.slice(end, at).includes("\n");
  const before = isBlock ? lineBreakOf(text) + indentationAt(text, start) : "";
  return insertion(at, `${before}</${element.name}>`);
}
