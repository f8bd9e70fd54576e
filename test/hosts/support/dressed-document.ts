import { parseDocument } from "../../../server/src/document";
import type { TwimlElement } from "../../../server/src/syntax/tree";
import { applyEdits, type Edit } from "../../../server/src/text/edit";
import { textOf } from "../../../server/src/text/span";

/** A number below `limit`, another one each time. */
export type Random = (limit: number) => number;

/**
 * The document as a template could write it, with the tags of `written`: parts under a condition, repeated, in one of two
 * branches, start tags and attributes too, values that are not known. What was right stays right.
 */
export function dressed(text: string, random: Random): string {
  const { elements } = parseDocument(text);
  const edits: Edit[] = [];
  for (const element of elements) {
    const choice = random(9);
    if (choice === 0 && element.parent) {
      edits.push(...around(element, ["[if]", "[for]"][random(2)]!));
    } else if (choice === 1 && element.startTag.close === ">") {
      const tag = textOf(text, element.startTag.span);
      edits.push({ span: element.startTag.span, text: `[if]${tag}[else]${tag}[end]` });
    } else if (choice === 2 && element.parent) {
      edits.push({ span: { start: element.span.start, end: element.span.start }, text: "[if][comment][else][end]" });
    } else if (choice < 6) {
      edits.push(...inTag(text, element, random));
    }
  }
  return applyEdits(text, edits);
}

function around({ span }: TwimlElement, open: string): Edit[] {
  return [
    { span: { start: span.start, end: span.start }, text: open },
    { span: { start: span.end, end: span.end }, text: open === "[if]" ? "[end]" : "[endFor]" },
  ];
}

function inTag(text: string, { attributes }: TwimlElement, random: Random): Edit[] {
  return attributes.flatMap(({ span, valueSpan }): Edit[] => {
    const written = textOf(text, span);
    switch (random(5)) {
      case 0:
        return [{ span, text: `[if]${written}[end]` }];
      case 1:
        return [{ span, text: `[if]${written}[else]${written}[end]` }];
      case 2:
        return valueSpan ? [{ span: valueSpan, text: "[value]" }] : [];
      case 3:
        return valueSpan ? [{ span: valueSpan, text: `[if]${textOf(text, valueSpan)}[else][value][end]` }] : [];
      default:
        return [];
    }
  });
}
