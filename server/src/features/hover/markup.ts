import type { TwimlDocument } from "../../document";
import { kindStatements } from "../../model/document-kind";
import { type Span, textOf, touches } from "../../text/span";
import { cdataMarkdown, declarationMarkdown, kindMarkdown } from "../documentation/markup";
import { ruleMarkdown, suppressionMarkdown } from "../documentation/suppression";
import { suppressionComments } from "../suppressions/suppression-comment";
import { type Hover, hoverOf } from "./hover";

/** Of a comment that is meant for this server: what it does, or which rule a name in it means. */
export function commentHover(document: TwimlDocument, offset: number): Hover | undefined {
  const comment = suppressionComments(document).find(({ span }) => touches(span, offset));
  if (!comment) {
    const statement = kindStatements(document).find(({ span }) => touches(span, offset));
    return statement && hoverOf(statement.span, kindMarkdown(statement));
  }
  const named = comment.rules.find(({ span }) => touches(span, offset));
  if (named) {
    return hoverOf(named.span, ruleMarkdown(named.id));
  }
  const { root } = document;
  const isForAll = root !== undefined && comment.span.start < root.span.start;
  return hoverOf(comment.span, suppressionMarkdown(comment, isForAll));
}

/** Of what begins and what ends CDATA; about its text there is nothing to say. */
export function cdataHover({ text }: TwimlDocument, { start, end }: Span, offset: number): Hover | undefined {
  const begin = { start, end: start + "<![CDATA[".length };
  const ending = { start: text.endsWith("]]>", end) ? end - "]]>".length : end, end };
  const mark = [begin, ending].find((candidate) => touches(candidate, offset));
  return mark && hoverOf(mark, cdataMarkdown);
}

export function declarationHover({ text }: TwimlDocument, span: Span): Hover {
  return { span, markdown: declarationMarkdown(textOf(text, span)) };
}
