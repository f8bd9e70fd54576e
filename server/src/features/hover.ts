import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, holeAt, type TwimlDocument } from "../document";
import { attributeSpec, specOf } from "../model/element-spec";
import { listItemAt, listSeparator } from "../model/list-value";
import { type AttributeValueContext, type ContentContext, contextAt } from "../syntax/context";
import { type Span, textOf, touches } from "../text/span";
import { attributeMarkdown } from "./documentation/attribute";
import { elementMarkdown } from "./documentation/element";
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
      const spec = context.element && touches(context.span, offset) ? specOf(context.element) : undefined;
      return spec && hoverOf(context.span, elementMarkdown(spec));
    }
    case "attribute-name": {
      const { spec, attribute } = specsOf(context);
      return attribute && hoverOf(context.span, attributeMarkdown(spec!, attribute));
    }
    case "attribute-value":
      return valueHover(document, context, offset);
    case "content":
      return contentHover(document, context, offset);
    default:
      return undefined;
  }
}

function hoverOf(span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined ? undefined : { span, markdown };
}

function specsOf({
  element,
  attribute,
}: Pick<AttributeValueContext, "element"> & { attribute: { name: string } | undefined }): {
  spec: ElementSpec | undefined;
  attribute: AttributeSpec | undefined;
} {
  const spec = specOf(element);
  return { spec, attribute: attribute && attributeSpec(spec, attribute.name) };
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
