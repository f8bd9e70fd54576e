import { childSpecs } from "../catalogue";
import type { ElementSpec, ValueSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { isOpenedWrongly } from "../model/closed-as";
import { lacksEndTag, textsOf, type WrittenText, writtenText } from "../model/content";
import { documentKind } from "../model/document-kind";
import { lastBeginningBefore } from "../model/element-at";
import { attributeOf, specOf } from "../model/element-spec";
import { type HeadlessTag, headlessTag, strandedAttributes } from "../model/half-tag";
import { isInHeadless } from "../model/headless-element";
import { elementsWhere } from "../model/known-element";
import { conflictMarks, isInConflictMark } from "../model/merge-conflict";
import { either, quoted, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import type { Span } from "../text/span";
import type { Finding, Fix, Rule } from "./rule";

export const unexpectedText: Rule = {
  id: "unexpected-text",
  twilioCode: 12200,
  severity: "warning",
  summary: "Text in an element that holds none.",
  why: "Twilio logs a schema warning; nobody hears or reads the text.",
  examples: [
    {
      bad: `<Response>
  Welcome to our shop.
  ~~~~~~~~~~~~~~~~~~~~ <Response> cannot contain text: 'Welcome to our shop.' does not belong here
  <Dial>+14155550100</Dial>
</Response>`,
      good: `<Response>
  <Say>Welcome to our shop.</Say>
  <Dial>+14155550100</Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Hangup>Goodbye</Hangup>
          ~~~~~~~ <Hangup> cannot contain text: 'Goodbye' does not belong here
</Response>`,
      good: `<Response>
  <Hangup></Hangup>
</Response>`,
    },
  ],

  *check(document) {
    yield* besideChildren(document);
    yield* behindTags(document);
    const marks = conflictMarks(document);
    for (const { element } of elementsWhere(
      document,
      ({ content: { kind } }) => kind === "empty" || kind === "elements",
    )) {
      // Into an element without end tag the text of others fell; into the root nothing can fall.
      if (element.parent && lacksEndTag(element)) {
        continue;
      }
      if (isOpenedWrongly(document, element)) {
        continue; // `mismatched-end-tag` reports it.
      }
      for (const written of textsOf(document, element)) {
        const { span, text } = written;
        if (!/[^\u0000-\u0020]/.test(text)) {
          continue; // `forbidden-character` reports it.
        }
        // Where a template writes part of it nobody knows; `raw-less-than` reports half a tag.
        if (hasHole(document, span) || document.text.slice(span.start, span.end).includes("<")) {
          continue;
        }
        if (isInConflictMark(document.text, marks, span.start)) {
          continue; // `merge-conflict` reports it.
        }
        if (isInHeadless(document, element, span)) {
          continue; // `stray-end-tag` reports what is missing before it.
        }
        const headless = headlessTag(text, span.start);
        if (headless) {
          yield ofHeadlessTag(headless);
          continue;
        }
        if (strandedAttributes(document, element)?.start === span.start) {
          continue; // Reported already.
        }
        yield {
          span,
          message: `<${element.name}> cannot contain text: ${quoted(text)} does not belong here`,
          consequence: "Nobody hears or reads it",
          fixes: [
            ...commented(written),
            ...asAttribute(document, element, written),
            ...wraps(document, element, written),
            { title: "Remove the text", edits: [{ span: withCdata(element, span), text: "" }] },
          ],
        };
      }
    }
  },
};

function ofHeadlessTag({ name, nameSpan }: HeadlessTag): Finding {
  return {
    span: nameSpan,
    message: `'<' is missing before '${name}'`,
    fixes: [{ title: "Add '<'", edits: [insertion(nameSpan.start, "<")], isPreferred: true }],
  };
}

/** Attributes behind the `>` of their tag: spoken or dropped, they are not obeyed. */
function* behindTags(document: TwimlDocument): Generator<Finding> {
  for (const element of document.elements) {
    const stranded = strandedAttributes(document, element);
    if (stranded) {
      const { end } = element.startTag.span;
      yield {
        span: { start: end - 1, end },
        message: `This '>' stands too early: the attributes of <${element.name}> follow it`,
        related: [{ span: stranded, message: "These are attributes" }],
        fixes: [
          {
            title: "Remove '>'",
            edits: [{ span: { start: end - 1, end: stranded.start }, text: " " }],
            isPreferred: true,
          },
        ],
      };
    }
  }
}

/** Text where an element stands that takes its place. */
function* besideChildren(document: TwimlDocument): Generator<Finding> {
  for (const { element, spec } of elementsWhere(document, ({ content }) => content.alternatives !== undefined)) {
    const names = spec.content.alternatives === true ? undefined : spec.content.alternatives;
    const child = element.children.find((other) => other.kind === "element" && (names?.includes(other.name) ?? true));
    const written = child && !lacksEndTag(element) && writtenText(document, element);
    if (written) {
      yield {
        span: written.span,
        message: `<${element.name}> takes text or ${names ? either(tagNames(names)) : "elements"}, not both`,
        severity: "hint",
        twilioCode: undefined,
        related: [{ span: child.span, message: "An element stands here" }],
      };
    }
  }
}

/** With the section's marks, where it stands in one. */
function withCdata({ children }: TwimlElement, span: Span): Span {
  const around = lastBeginningBefore(children, span.start);
  return around?.kind === "cdata" ? around.span : span;
}

function isSpeech({ content }: ElementSpec): boolean {
  return content.kind === "mixed" && !content.format && content.required !== undefined;
}

function isSipUri(text: string): boolean {
  return /^sips?:\S+$/i.test(text);
}

/** What other languages take for a comment. */
function commented({ text, span }: WrittenText): Fix[] {
  const isBlock = text.startsWith("/*") && text.endsWith("*/");
  const line = /^(?:\/\/|#|;)(.+)$/.exec(text)?.[1];
  const words = (isBlock ? text.slice("/*".length, -"*/".length) : (line ?? "")).trim();
  return words === "" || words.includes("--") || words.endsWith("-")
    ? []
    : [{ title: "Turn into a comment", edits: [{ span, text: `<!-- ${words} -->` }], isPreferred: true }];
}

/** The attribute that such an element is seldom without takes the text as its value: `<Pause>2</Pause>`. */
function asAttribute(document: TwimlDocument, element: TwimlElement, { text }: WrittenText): Fix[] {
  const { content, completesWith = [], attributes } = specOf(element)!;
  const { startTag, span, endTag, children } = element;
  const attribute = attributes.find(({ name }) => name === completesWith[0]);
  const form = attribute && forms[attribute.value.kind];
  const isAlone = endTag !== undefined && children.length === 1;
  if (!isAlone || content.kind !== "empty" || !form?.test(text) || attributeOf(element, attribute!.name)) {
    return [];
  }
  const start = document.text.slice(0, startTag.span.end - 1).trimEnd().length;
  const edit = { span: { start, end: span.end }, text: ` ${attribute!.name}="${text}"/>` };
  return [{ title: `Move to '${attribute!.name}'`, edits: [edit], isPreferred: true }];
}

const forms: Partial<Record<ValueSpec["kind"], RegExp>> = {
  integer: /^\d{1,9}$/,
  url: /^(?:https?:\/\/|\/)[^\s"&]+$/,
};

/** Around what has no other form than text. */
function wraps(document: TwimlDocument, element: TwimlElement, { span, text }: WrittenText): Fix[] {
  const kind = documentKind(document);
  const isCdata = document.text.slice(0, span.start).trimEnd().endsWith("<![CDATA[");
  return childSpecs(specOf(element)!, kind === "either" ? undefined : kind)
    .filter((spec) => !spec.deprecated && (isSpeech(spec) || (isSipUri(text) && spec.content.format === "sip-uri")))
    .filter(() => !isCdata)
    .map(({ name }) => ({
      title: `Wrap in <${name}>`,
      edits: [insertion(span.start, `<${name}>`), insertion(span.end, `</${name}>`)],
    }));
}
