import { indentationUnit } from "../../rules/fixes/indentation";
import { indentationAt, lineBreakOf } from "../../text/lines";
import { textOf } from "../../text/span";
import { attributeGaps } from "../formatting/attribute-gaps";
import { startTagAround } from "./place";
import type { Refactoring } from "./refactoring";

/** Puts each attribute of the tag on a line of its own, as formatting does where a tag is too long. */
export const splitAttributes: Refactoring = {
  id: "split-attributes",
  title: "Put each attribute on a line of its own",
  kind: "rewrite",

  apply(document, span) {
    const { text } = document;
    const element = startTagAround(document, span);
    if (!element || element.attributes.length < 2) {
      return undefined;
    }
    const line = lineBreakOf(text) + indentationAt(text, element.span.start) + indentationUnit(text);
    const gaps = [...attributeGaps(element)].filter((gap) => textOf(text, gap.span) !== line);
    const isSplit = gaps.every((gap) => /[\r\n]/.test(textOf(text, gap.span)));
    return isSplit ? undefined : { edits: gaps.map((gap) => ({ span: gap.span, text: line })) };
  },
};
