import type { TwimlDocument } from "../document";
import { lacksEndTag } from "../model/content";
import { elementBefore } from "../model/element-at";
import { specOf } from "../model/element-spec";
import { meantAsDeclaration } from "../model/meant-as-declaration";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
import { problemsOf, tagProblemsOf } from "./syntax-problems";

export const junkInTag: Rule = {
  id: "junk-in-tag",
  ...parseFailure,
  summary: "Something in a tag that is no attribute, such as a comma.",
  examples: [
    {
      bad: `<Response>
  <Say voice="man", language="en-US">Hello</Say>
                  ~ ',' does not belong in a tag
</Response>`,
      good: `<Response>
  <Say voice="man" language="en-US">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const bareEnds = new Set(Array.from(problemsOf(document, "unquoted-value"), ({ span }) => span.end));
    const isReported = new Set<TwimlElement>();
    /** By where they begin; filled when junk stands in one. */
    const endTags = new Map<number, TwimlElement>();
    const declaration = meantAsDeclaration(document)?.startTag.span;
    for (const { span, name = "" } of tagProblemsOf(document, "junk-in-tag")) {
      if (/^["']$/.test(name) && bareEnds.has(span.start)) {
        continue; // Only the opening quote is missing: `unquoted-value` reports it.
      }
      if (declaration && span.start < declaration.end) {
        continue; // `xml-declaration` reports it.
      }
      const ended = endTagOf(document, span, endTags);
      if (ended) {
        yield inEndTag(ended, span, textOf(document.text, span));
        continue;
      }
      const element = elementBefore(document, span.start);
      if (element && isReported.has(element)) {
        continue; // Words between two pieces of it are the same mistake.
      }
      const before = element?.attributes.findLast((attribute) => attribute.span.end <= span.start);
      const special =
        (before && (ofColon(document, before, span) ?? ofDoubledQuotes(document, before, span))) ??
        (element && (ofContent(document, element) ?? ofSlash(document, element, span)));
      if (special) {
        if (element) {
          isReported.add(element);
        }
        yield special;
        continue;
      }
      if (element?.attributes.some(({ value }) => value === undefined)) {
        isReported.add(element);
      }
      // Between two attributes a blank must stay.
      const { text } = document;
      const touchesBoth = /[\w"']/.test(text[span.start - 1] ?? "") && /\w/.test(text[span.end] ?? "");
      yield {
        span,
        message: `${name.length > 20 ? "This" : `'${name}'`} does not belong in a tag`,
        fixes: [
          {
            title: "Remove it",
            edits: [{ span, text: touchesBoth ? " " : "" }],
            // Braces may be half a token.
            ...(!/[{}]/.test(name) && { isPreferred: true as const }),
          },
        ],
      };
    }
  },
};

/** The element in whose end tag the span stands. */
function endTagOf(
  { text, elements }: TwimlDocument,
  { start }: Span,
  endTags: Map<number, TwimlElement>,
): TwimlElement | undefined {
  // Nearly all junk is close to the beginning of its tag; the rest is told of in other words.
  const from = Math.max(0, start - 200);
  const before = text.slice(from, start);
  const close = before.lastIndexOf("</");
  if (close <= before.lastIndexOf(">")) {
    return undefined;
  }
  if (endTags.size === 0) {
    for (const element of elements) {
      endTags.set(element.endTag?.span.start ?? -1, element);
    }
  }
  return endTags.get(from + close);
}

/** Attributes in an end tag belong in the start tag; other things nowhere. */
function inEndTag(element: TwimlElement, span: Span, written: string): Finding {
  const { name, startTag, nameSpan, attributes } = element;
  const isAttribute = /^(?:[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*')\s*)+$/.test(written);
  const removal = { span: { start: element.endTag!.nameSpan.end, end: span.end }, text: "" };
  const at = attributes.at(-1)?.span.end ?? nameSpan.end;
  const isFree = !attributes.some((attribute) => written.includes(`${attribute.name}=`));
  return {
    span,
    message: isAttribute
      ? `Attributes stand in the opening tag: </${name}> has none`
      : `${written.length > 20 ? "This" : `'${written}'`} does not belong in a tag`,
    ...(isAttribute && { related: [{ span: startTag.span, message: `<${name}> is opened here` }] }),
    fixes: [
      ...(isAttribute && isFree
        ? [
            {
              title: `Move to <${name}>`,
              edits: [insertion(at, ` ${written.trim()}`), removal],
              isPreferred: true as const,
            },
          ]
        : []),
      { title: "Remove it", edits: [removal], ...(!isAttribute && { isPreferred: true as const }) },
    ],
  };
}

/** `numDigits:"1"`, as JSON has it. */
function ofColon({ text }: TwimlDocument, before: TwimlAttribute, { start }: Span): Finding | undefined {
  const { end } = before.span;
  if (before.value !== undefined || !before.name.endsWith(":") || end !== start || !/["']/.test(text[start] ?? "")) {
    return undefined;
  }
  const span = { start: end - 1, end };
  return {
    span,
    message: "An attribute's name and its value must be joined by '='",
    fixes: [{ title: "Change ':' to '='", edits: [{ span, text: "=" }], isPreferred: true }],
  };
}

/** `timeout=""20""`, as some spreadsheets write it. */
function ofDoubledQuotes({ text }: TwimlDocument, before: TwimlAttribute, junk: Span): Finding | undefined {
  const { value, quote, valueSpan } = before;
  const inner = text.slice(junk.start, junk.end);
  if (value !== "" || !quote || !valueSpan || before.span.end !== junk.start || !inner.endsWith(quote + quote)) {
    return undefined;
  }
  const span = { start: valueSpan.start - 1, end: junk.end };
  const right = quote + inner.slice(0, -1);
  return {
    span,
    message: `The quotes around the value of '${before.name}' stand twice`,
    fixes: [{ title: `Change to ${right}`, edits: [{ span, text: right }], isPreferred: true }],
  };
}

/** `<Say "Hello"/>` or `<Number +14155550100/>`: what stands in the tag belongs behind it. */
function ofContent(document: TwimlDocument, element: TwimlElement): Finding | undefined {
  const { name, nameSpan, startTag, span, endTag, attributes, children } = element;
  const content = specOf(element)?.content;
  const takesText = content?.required === "text" || content?.required === "either";
  const isEmpty = startTag.close === "/>" || (endTag ? children.length === 0 : startTag.close === ">");
  if (
    !takesText ||
    !isEmpty ||
    attributes.some(({ value }) => value !== undefined) ||
    span.end - span.start > longestTag
  ) {
    return undefined;
  }
  const written = textOf(document.masked, { start: nameSpan.end, end: startTag.span.end });
  const [, , quoted, number] = inTag.exec(written) ?? [];
  const text = quoted ?? number;
  if (text === undefined) {
    return undefined;
  }
  const end = endTag ? span.end : startTag.span.end;
  const from = nameSpan.end + written.length - written.trimStart().length;
  return {
    span: { start: from, end: nameSpan.end + written.replace(/\s*\/?>$/, "").length },
    message: `What <${name}> holds stands between its tags`,
    fixes: [
      {
        title: `Write it as <${name}>${text.length > 20 ? "…" : text}</${name}>`,
        edits: [{ span: { start: nameSpan.end, end }, text: `>${text}</${name}>` }],
        isPreferred: true,
      },
    ],
  };
}

const inTag = /^\s*\(?(["'])([^"'<>]+)\1\)?;?\s*\/?>$|^\s+(\+?\d[\d ()-]*)\/?>$/;
/** In UTF-16 units. */
const longestTag = 2000;

/** `<Pause/ >`. */
function ofSlash({ text }: TwimlDocument, element: TwimlElement, span: Span): Finding | undefined {
  const rest = { start: span.end, end: element.startTag.span.end - 1 };
  // The slash may stand in the element's end tag.
  if (
    rest.start > rest.end ||
    textOf(text, span) !== "/" ||
    !lacksEndTag(element) ||
    textOf(text, rest).trim() !== ""
  ) {
    return undefined;
  }
  return {
    span,
    message: "No blank may stand between '/' and '>'",
    fixes: [{ title: "Remove the blank", edits: [{ span: rest, text: "" }], isPreferred: true }],
  };
}
