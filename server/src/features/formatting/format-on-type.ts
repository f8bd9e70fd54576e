import type { TwimlDocument } from "../../document";
import { contentSpan } from "../../model/content";
import { contextAt } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import type { Edit } from "../../text/edit";
import { indentationAt, lineStart, ownIndentation } from "../../text/lines";
import { textOf } from "../../text/span";
import { type ContentToken, contentTokens } from "./content-token";
import type { FormattingOptions } from "./formatting-options";
import { holesIn } from "./holes-in";
import { mayBeLaidOut } from "./is-laid-out";
import { type Layout, layoutOf } from "./layout";

/**
 * Indents the line of the offset after a `>` or a line break was typed there; with it the line of an end tag that the line
 * break has moved down, as one between two tags does. Changes nothing else. It goes by the lines above, as they are, and
 * works in documents that are not finished. Lines that begin in text, in a comment or in a value stay.
 */
export function formatOnType(document: TwimlDocument, offset: number, options: FormattingOptions): Edit[] {
  const layout = layoutOf(document, options);
  const start = lineStart(document.text, offset);
  const below = endTagBelow(document, start);
  return [start, ...(below === undefined ? [] : [below])].flatMap((line) => indented(layout, line));
}

/** The edit that indents the line as it should be, if that is known and another one. */
function indented(layout: Layout, start: number): Edit[] {
  const { text } = layout.document;
  const end = start + /^[ \t]*/.exec(text.slice(start, start + longestIndentation))![0].length;
  const wanted = start === 0 ? undefined : indentationOf(layout, start, end);
  return wanted === undefined || wanted === text.slice(start, end) ? [] : [{ span: { start, end }, text: wanted }];
}

/** The line of the end tag of what holds nothing but the line that begins at `start`, if that is the next line. */
function endTagBelow(document: TwimlDocument, start: number): number | undefined {
  const { text } = document;
  const context = contextAt(document, start);
  const parent = context.kind === "content" ? context.parent : undefined;
  if (!parent?.endTag || textOf(text, contentSpan(parent)).trim() !== "") {
    return undefined;
  }
  const line = lineStart(text, parent.endTag.span.start);
  return line > start && lineStart(text, line - 1) === start ? line : undefined;
}

/** In characters; nobody indents deeper. */
const longestIndentation = 1000;

/** What the line should begin with; `undefined` where that is not known, or nobody's business. */
function indentationOf(layout: Layout, lineStart: number, lineEnd: number): string | undefined {
  const { document } = layout;
  const context = contextAt(document, lineStart);
  if (document.text.startsWith("{{", lineEnd)) {
    return undefined;
  }
  if (context.kind === "attribute-name") {
    const isTemplated = holesIn(document, context.element.startTag.span).length > 0;
    return isTemplated ? undefined : attributeIndentation(layout, context.element, lineStart);
  }
  return context.kind === "content" && context.parent
    ? contentIndentation(layout, context.parent, lineStart, lineEnd)
    : undefined;
}

/** That of the attribute before, or one level deeper than the tag. */
function attributeIndentation({ document, unit }: Layout, element: TwimlElement, lineStart: number): string {
  const previous = element.attributes.findLast(({ span }) => span.end <= lineStart);
  const beside = previous && ownIndentation(document.text, previous.span.start);
  return beside ?? indentationAt(document.text, element.span.start) + unit;
}

/** That of what stands before in the content, or one level deeper than the parent; of the parent for its end tag. */
function contentIndentation(
  layout: Layout,
  parent: TwimlElement,
  lineStart: number,
  lineEnd: number,
): string | undefined {
  const { document, unit } = layout;
  if (isInText(document, parent)) {
    return undefined;
  }
  const outer = indentationAt(document.text, parent.span.start);
  if (parent.endTag?.span.start === lineEnd) {
    return outer;
  }
  const previous = tokensOf(document, parent).findLast(({ span }) => span.end <= lineStart);
  // How deep a template's section stands is the author's choice, and not made before its first line.
  if (previous?.kind === "hole" && (previous.hole.kind === "open" || previous.hole.kind === "else")) {
    return undefined;
  }
  return (previous && ownIndentation(document.text, previous.span.start)) ?? outer + unit;
}

function isInText(document: TwimlDocument, element: TwimlElement): boolean {
  return (
    !mayBeLaidOut(element, tokensOf(document, element)) ||
    (element.parent !== undefined && isInText(document, element.parent))
  );
}

function tokensOf(document: TwimlDocument, element: TwimlElement): ContentToken[] {
  return contentTokens(document, element.children, contentSpan(element).start);
}
