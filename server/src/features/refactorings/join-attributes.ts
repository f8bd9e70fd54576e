import { textOf } from "../../text/span";
import { attributeGaps } from "../formatting/attribute-gaps";
import { startTagAround } from "./place";
import type { Refactoring } from "./refactoring";

/** Puts all of a start tag on one line; line breaks in values stay. */
export const joinAttributes: Refactoring = {
  id: "join-attributes",
  title: "Put all attributes on one line",
  kind: "rewrite",

  apply(document, span) {
    const { text } = document;
    const element = startTagAround(document, span);
    if (!element) {
      return undefined;
    }
    const { attributes, nameSpan, startTag } = element;
    const last = {
      start: attributes.at(-1)?.span.end ?? nameSpan.end,
      end: startTag.span.end - startTag.close!.length,
    };
    const gaps = [
      ...Array.from(attributeGaps(element), (gap) => ({ span: gap.span, text: " " })),
      { span: last, text: "" },
    ];
    const edits = gaps.filter((gap) => /[\r\n]/.test(textOf(text, gap.span)));
    return edits.length === 0 ? undefined : { edits };
  },
};
