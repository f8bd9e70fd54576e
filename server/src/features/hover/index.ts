import type { AttributeSpec, ElementSpec } from "../../catalogue/spec";
import { hasHole, holeAt, type TwimlDocument } from "../../document";
import { elementBefore } from "../../model/element-at";
import { specOf } from "../../model/element-spec";
import { listItemAt, listSeparator } from "../../model/list-value";
import { meantAttribute, meantSpecOf } from "../../model/meant-spec";
import { type AttributeValueContext, type ContentContext, contextAt } from "../../syntax/context";
import { type Span, textOf, touches } from "../../text/span";
import { attributeMarkdown } from "../documentation/attribute";
import { elementMarkdown } from "../documentation/element";
import { entityMarkdown } from "../documentation/entity";
import { phoneNumberMarkdown } from "../documentation/phone-number";
import { tokenMarkdown } from "../documentation/token";
import { valueMarkdown } from "../documentation/value";
import type { LazySite } from "../site";
import { type Hover, hoverOf } from "./hover";
import { cdataHover, commentHover, declarationHover } from "./markup";
import { mentionHover } from "./mention";

export type { Hover } from "./hover";

/** What is known of the thing at `offset`; `undefined` where there is nothing to say. What other files say of it, `site` tells. */
export function hover(document: TwimlDocument, offset: number, site?: LazySite): Hover | undefined {
  const hole = holeAt(document, offset);
  if (hole) {
    // What the tags of other languages mean, their own extensions tell.
    return document.language.hasTwilioTokens ? hoverOf(hole.span, tokenMarkdown(hole.name)) : undefined;
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
      const markdown = attribute && attributeMarkdown(spec!, attribute, context.element.parent?.name);
      return hoverOf(context.span, markdown && rightName(written, attribute.name, markdown));
    }
    case "attribute-value":
      return entityHover(document, offset) ?? valueHover(document, context, offset, site);
    case "content":
      return entityHover(document, offset) ?? contentHover(document, context, offset, site);
    case "comment":
      return commentHover(document, offset);
    case "cdata":
      return cdataHover(document, context.span, offset) ?? mentionInCdata(document, offset, site);
    case "declaration":
      return declarationHover(document, context.span);
    default:
      return undefined;
  }
}

/** Twilio takes no other case for the same name. */
function rightName(written: string, name: string, markdown: string): string {
  const isOther = written !== name && written.toLowerCase() === name.toLowerCase();
  return isOther ? `**It is written \`${name}\`**: names are case-sensitive.\n\n${markdown}` : markdown;
}

/** In CDATA nothing is escaped, but a URL or a name there is one all the same. */
function mentionInCdata(document: TwimlDocument, offset: number, site: LazySite | undefined): Hover | undefined {
  const element = elementBefore(document, offset);
  return element && mentionHover(document, element, offset, site);
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

function valueHover(
  document: TwimlDocument,
  context: AttributeValueContext,
  offset: number,
  site: LazySite | undefined,
): Hover | undefined {
  const { spec, attribute } = specsOf(context);
  if (!spec || !attribute) {
    return undefined;
  }
  const list = listSeparator(attribute);
  const span = list ? listItemAt(document.text, context.span, offset, list) : context.span;
  const word = textOf(document.text, span);
  const markdown = valueMarkdown(spec, attribute, word) ?? numberMarkdown(document, attribute, context.span);
  if (markdown !== undefined) {
    return hoverOf(span, markdown);
  }
  // Of a number or `true` there is nothing to say but what the attribute does with it.
  const about = mentionHover(document, context.element, offset, site);
  const ofAttribute = attributeMarkdown(spec, attribute, context.element.parent?.name);
  const paragraphs = [...(about ? [about.markdown] : []), ofAttribute];
  return hoverOf(context.span, paragraphs.join("\n\n"));
}

function numberMarkdown({ text }: TwimlDocument, { value }: AttributeSpec, span: Span): string | undefined {
  const holdsNumber = value.kind === "text" && value.format !== undefined && phoneFormats.has(value.format);
  // Of `whatsapp:+14155550100` the channel is no part of the number.
  return holdsNumber ? phoneNumberMarkdown(textOf(text, span).replace(/^[a-z]+:/, "")) : undefined;
}

const phoneFormats = new Set<string>(["phone-number", "caller-id", "message-recipient", "message-sender"]);

function contentHover(
  document: TwimlDocument,
  { parent, span }: ContentContext,
  offset: number,
  site: LazySite | undefined,
): Hover | undefined {
  if (!parent || specOf(parent)?.content.format !== "phone-number") {
    return parent && mentionHover(document, parent, offset, site);
  }
  if (hasHole(document, span)) {
    return undefined;
  }
  const text = textOf(document.text, span);
  const start = span.start + text.length - text.trimStart().length;
  const trimmed = { start, end: start + text.trim().length };
  return touches(trimmed, offset) ? hoverOf(trimmed, phoneNumberMarkdown(textOf(document.text, trimmed))) : undefined;
}
