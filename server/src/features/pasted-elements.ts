import type { TwimlDocument } from "../document";
import { indentationUnit } from "../rules/fixes/indentation";
import { contextAt } from "../syntax/context";
import { indentationAt, lineBreakOf, lineStart } from "../text/lines";
import type { Span } from "../text/span";

/**
 * Elements as they are inserted at `offset`, which is in content: on lines of their own, as deep as those beside them. In the
 * middle of a line, one directly after the other.
 */
export function pastedElements(document: TwimlDocument, offset: number, elements: readonly string[]): string {
  const { text } = document;
  const before = text.slice(lineStart(text, offset), offset);
  const behind = /^[^\r\n]*/.exec(text.slice(offset))![0];
  const [isFirst, isLast] = [!/\S/.test(before), !/\S/.test(behind)];
  if (!isFirst && !isLast) {
    return elements.join("");
  }
  const lineBreak = lineBreakOf(text);
  const wanted = wantedIndentation(document, offset);
  const indentation = isFirst && !wanted.startsWith(before) ? before : wanted;
  const start = isFirst ? indentation.slice(before.length) : lineBreak + indentation;
  const end = isLast ? "" : lineBreak + before;
  return start + elements.join(lineBreak + indentation) + end;
}

/** That of the element before, or else after; where there is none, one level more than the parent's. */
function wantedIndentation(document: TwimlDocument, offset: number): string {
  const context = contextAt(document, offset);
  const parent = context.kind === "content" ? context.parent : undefined;
  if (!parent) {
    return "";
  }
  const { text } = document;
  const beginsLine = ({ span }: { readonly span: Span }) =>
    !/\S/.test(text.slice(lineStart(text, span.start), span.start));
  const beside =
    parent.children.findLast((child) => child.span.end <= offset && beginsLine(child)) ??
    parent.children.find((child) => child.span.start >= offset && beginsLine(child));
  return beside
    ? indentationAt(text, beside.span.start)
    : indentationAt(text, parent.span.start) + indentationUnit(text);
}
