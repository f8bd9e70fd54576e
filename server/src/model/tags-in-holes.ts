import type { TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import type { TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { elementBefore } from "./element-at";
import { specOf } from "./element-spec";
import { holesIn } from "./holes-in";

/**
 * Whether a hole before the offset may have written the start tag that an end tag there closes, as in
 * `<Response>${menu}</Gather></Response>`.
 */
export function mayBeOpenedByHole(document: TwimlDocument, offset: number): boolean {
  let parent = elementBefore(document, offset);
  while (parent && parent.span.end <= offset) {
    parent = parent.parent;
  }
  return parent !== undefined && hasHoleAmongElements(document, parent, offset);
}

/** Whether a hole in the element may write its end tag, as in `<Response><Gather>${prompts}</Response>`. */
export function mayBeClosedByHole(document: TwimlDocument, element: TwimlElement): boolean {
  return hasHoleAmongElements(document, element, element.span.end);
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
