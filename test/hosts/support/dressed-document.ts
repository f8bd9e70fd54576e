import { parseDocument } from "../../../server/src/document";
import type { TwimlElement } from "../../../server/src/syntax/tree";
import { applyEdits, type Edit } from "../../../server/src/text/edit";
import { textOf } from "../../../server/src/text/span";

/** A number below `limit`, another one each time. */
export type Random = (limit: number) => number;

/**
 * The document as a template could write it, with the tags of `written`: parts under a condition, repeated, in one of two
 * branches, start tags and attributes too, values that are not known. Each condition asks for something else: no two parts
 * are there or missing together, so what was right stays right.
 */
export function dressed(text: string, random: Random): string {
  const { elements } = parseDocument(text);
  const edits: Edit[] = [];
  let conditions = 0;
  const anIf = () => `[if c${++conditions}]`;
  for (const element of elements) {
    const choice = random(9);
    if (choice === 0 && element.parent) {
      edits.push(...around(element, random(2) === 0 ? [anIf(), "[end]"] : ["[for]", "[endFor]"]));
    } else if (choice === 1 && element.startTag.close === ">") {
      const tag = textOf(text, element.startTag.span);
      edits.push({ span: element.startTag.span, text: `${anIf()}${tag}[else]${tag}[end]` });
    } else if (choice === 2 && element.parent) {
      edits.push({
        span: { start: element.span.start, end: element.span.start },
        text: `${anIf()}[comment][else][end]`,
      });
    } else if (choice < 6) {
      edits.push(...inTag(text, element, random, anIf));
    }
  }
  return applyEdits(text, edits);
}

function around({ span }: TwimlElement, [open, close]: readonly [string, string]): Edit[] {
  return [
    { span: { start: span.start, end: span.start }, text: open },
    { span: { start: span.end, end: span.end }, text: close },
  ];
}

function inTag(text: string, { attributes }: TwimlElement, random: Random, anIf: () => string): Edit[] {
  return attributes.flatMap(({ span, valueSpan }): Edit[] => {
    const written = textOf(text, span);
    switch (random(5)) {
      case 0:
        return [{ span, text: `${anIf()}${written}[end]` }];
      case 1:
        return [{ span, text: `${anIf()}${written}[else]${written}[end]` }];
      case 2:
        return valueSpan ? [{ span: valueSpan, text: "[value]" }] : [];
      case 3:
        return valueSpan ? [{ span: valueSpan, text: `${anIf()}${textOf(text, valueSpan)}[else][value][end]` }] : [];
      default:
        return [];
    }
  });
}
