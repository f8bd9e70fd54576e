import { hasHole, type TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import type { TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { elementBefore } from "./element-at";
import { specOf } from "./element-spec";
import { holesIn } from "./holes-in";

/**
 * Whether a hole before the end tag may have written the start tag that it closes, as in
 * `<Response>${menu}</Gather></Response>`, or nobody knows its name.
 */
export function mayBeOpenedByHole(document: TwimlDocument, { start, end }: Span): boolean {
  let parent = elementBefore(document, start);
  while (parent && parent.span.end <= start) {
    parent = parent.parent;
  }
  return hasHole(document, { start, end }) || (parent !== undefined && hasHoleAmongElements(document, parent, start));
}

/** Whether a hole in the element may write its end tag, as in `<Response><Gather>${prompts}</Response>`, or writes its name. */
export function mayBeClosedByHole(document: TwimlDocument, element: TwimlElement): boolean {
  return hasHole(document, element.nameSpan) || hasHoleAmongElements(document, element, element.span.end);
}

/** Whether there is one before the offset that can write tags, and in no child. In spoken text holes are words. */
function hasHoleAmongElements(document: TwimlDocument, element: TwimlElement, end: number): boolean {
  const { children, startTag } = element;
  return (
    specOf(element)?.content.kind === "elements" &&
    holesIn(document, { start: startTag.span.end, end }).some(
      (hole) => canWriteTags(document, hole) && !children.some((child) => isAround(child, hole.span)),
    )
  );
}

/** What Mustache writes with two braces has no tags: it is escaped. */
function canWriteTags({ text, language }: TwimlDocument, { kind, span }: Hole): boolean {
  const isEscaped = (language === "mustache" || language === "handlebars") && /^\{\{(?![{&])/.test(textOf(text, span));
  return kind === "value" && !isEscaped;
}

function isAround({ kind, span }: TwimlElement["children"][number], hole: Span): boolean {
  return kind === "element" && span.start < hole.end && hole.start < span.end;
}
