import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, holeAt, type TwimlDocument } from "../document";
import { specOf } from "../model/element-spec";
import { listItemAt, listSeparator } from "../model/list-value";
import { meantAttribute, meantSpecOf } from "../model/meant-spec";
import { type AttributeValueContext, type ContentContext, contextAt } from "../syntax/context";
import { type Span, textOf, touches } from "../text/span";
import { attributeMarkdown } from "./documentation/attribute";
import { elementMarkdown } from "./documentation/element";
import { entityMarkdown } from "./documentation/entity";
import { phoneNumberMarkdown } from "./documentation/phone-number";
import { tokenMarkdown } from "./documentation/token";
import { valueMarkdown } from "./documentation/value";

export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** What is known of the thing at `offset`; `undefined` where there is nothing to say. */
export function hover(document: TwimlDocument, offset: number): Hover | undefined {
  const hole = holeAt(document, offset);
  if (hole) {
    // What the tags of other languages mean, their own extensions tell.
    return document.language === "mustache" ? hoverOf(hole.span, tokenMarkdown(hole.name)) : undefined;
  }
  const context = contextAt(document, offset);
  switch (context.kind) {
    case "element-name":
    case "end-tag": {
      const spec = context.element && touches(context.span, offset) ? meantSpecOf(context.element) : undefined;
      return (
        spec && hoverOf(context.span, rightName(textOf(document.text, context.span), spec.name, elementMarkdown(spec)))
      );
    }
    case "attribute-name": {
      const { spec, attribute } = specsOf(context);
      const written = textOf(document.text, context.span);
      return (
        attribute && hoverOf(context.span, rightName(written, attribute.name, attributeMarkdown(spec!, attribute)))
      );
    }
    case "attribute-value":
      return entityHover(document, offset) ?? valueHover(document, context, offset);
    case "content":
      return entityHover(document, offset) ?? contentHover(document, context, offset);
    default:
      return undefined;
  }
}

function hoverOf(span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined ? undefined : { span, markdown };
}

/** Twilio takes no other case for the same name. */
function rightName(written: string, name: string, markdown: string): string {
  const isOther = written !== name && written.toLowerCase() === name.toLowerCase();
  return isOther ? `**It is written \`${name}\`**: names are case-sensitive.\n\n${markdown}` : markdown;
}

/** Of `&amp;` and the like, the character. */
function entityHover({ masked }: TwimlDocument, offset: number): Hover | undefined {
  const from = Math.max(0, offset - longestEntity);
  for (const { 0: written, index } of masked.slice(from, offset + longestEntity).matchAll(/&#?\w+;/g)) {
    const span = { start: from + index, end: from + index + written.length };
    if (touches(span, offset)) {
      return hoverOf(span, entityMarkdown(written));
    }
  }
  return undefined;
}

/** `&#x10FFFF;` */
const longestEntity = 12;

function specsOf({
  element,
  attribute,
}: Pick<AttributeValueContext, "element"> & { attribute: { name: string } | undefined }): {
  spec: ElementSpec | undefined;
  attribute: AttributeSpec | undefined;
} {
  const spec = meantSpecOf(element);
  return { spec, attribute: attribute && meantAttribute(spec, attribute.name) };
}

function valueHover(document: TwimlDocument, context: AttributeValueContext, offset: number): Hover | undefined {
  const { spec, attribute } = specsOf(context);
  if (!spec || !attribute) {
    return undefined;
  }
  const list = listSeparator(attribute);
  const span = list ? listItemAt(document.text, context.span, offset, list) : context.span;
  const word = textOf(document.text, span);
  const markdown = valueMarkdown(spec, attribute, word) ?? numberMarkdown(document, attribute, context.span);
  // Of a number, a URL or `true` there is nothing to say but what the attribute does with it.
  return markdown === undefined ? hoverOf(context.span, attributeMarkdown(spec, attribute)) : hoverOf(span, markdown);
}

function numberMarkdown({ text }: TwimlDocument, { value }: AttributeSpec, span: Span): string | undefined {
  const holdsNumber = value.kind === "text" && value.format !== undefined && phoneFormats.has(value.format);
  // Of `whatsapp:+14155550100` the channel is no part of the number.
  return holdsNumber ? phoneNumberMarkdown(textOf(text, span).replace(/^[a-z]+:/, "")) : undefined;
}

const phoneFormats = new Set<string>(["phone-number", "caller-id", "message-recipient", "message-sender"]);

function contentHover(document: TwimlDocument, { parent, span }: ContentContext, offset: number): Hover | undefined {
  if (!parent || specOf(parent)?.content.format !== "phone-number" || hasHole(document, span)) {
    return undefined;
  }
  const text = textOf(document.text, span);
  const start = span.start + text.length - text.trimStart().length;
  const trimmed = { start, end: start + text.trim().length };
  return touches(trimmed, offset) ? hoverOf(trimmed, phoneNumberMarkdown(textOf(document.text, trimmed))) : undefined;
}
