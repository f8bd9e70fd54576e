import type { TwimlDocument } from "../document";
import { elementBefore } from "./element-at";
import { specOf } from "./element-spec";
import { holesIn } from "./holes-in";

/**
 * Whether a hole before the offset may have written the start tag that an end tag there closes, as in
 * `<Response>${menu}</Gather></Response>`: one that stands among the elements of the same parent. In spoken text it is words.
 */
export function mayBeOpenedByHole(document: TwimlDocument, offset: number): boolean {
  let parent = elementBefore(document, offset);
  while (parent && parent.span.end <= offset) {
    parent = parent.parent;
  }
  if (!parent || specOf(parent)?.content.kind !== "elements") {
    return false;
  }
  const { children, startTag } = parent;
  const content = { start: startTag.span.end, end: offset };
  return holesIn(document, content).some(
    ({ kind, span }) =>
      kind === "value" &&
      !children.some((child) => child.kind === "element" && child.span.start < span.end && span.start < child.span.end),
  );
}
