import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { indentationAt, lineStart } from "../../text/lines";
import { type Span, textOf } from "../../text/span";
import { lineBreaksIn } from "./gap";
import { columnsOf, type Layout, newLine } from "./layout";

export interface AttributeGap {
  readonly attribute: TwimlAttribute;
  /** The white space before the attribute. */
  readonly span: Span;
}

export function attributeGaps({ nameSpan, attributes }: TwimlElement): AttributeGap[] {
  return attributes.map((attribute, index) => {
    const start = attributes[index - 1]?.span.end ?? nameSpan.end;
    return { attribute, span: { start, end: attribute.span.start } };
  });
}

/**
 * What should stand before each attribute of a tag at that level. Lines that the author began stay; where one of them
 * passes the column, all attributes get a line of their own. One attribute alone gets none, since that saves little.
 */
export function gapTexts(layout: Layout, element: TwimlElement, level: number): readonly string[] {
  const gaps = attributeGaps(element);
  const isBroken = gaps.map(({ span }) => lineBreaksIn(textOf(layout.document.text, span)) > 0);
  const nextLine = continuation(layout, element, level, gaps[isBroken.indexOf(true)]);
  const texts = isBroken.map((isBreak) => (isBreak ? nextLine : " "));
  return gaps.length > 1 && isTooLong(layout, element, level, texts)
    ? gaps.map(() => newLine(layout, level + 1))
    : texts;
}

/** A new line of attributes, given the first: one level deeper than the tag, or below the tag's first attribute. */
function continuation(layout: Layout, element: TwimlElement, level: number, first: AttributeGap | undefined): string {
  const width = "<".length + element.name.length + " ".length;
  // The same column has one form only, or the next formatting would take it for the other.
  const isBelow =
    first !== undefined && width !== columnsOf(layout, layout.unit) && beginsBelow(layout, element, first);
  return isBelow ? newLine(layout, level) + " ".repeat(width) : newLine(layout, level + 1);
}

/** Whether a tag that begins its line has its first attribute there, and the gap's attribute in the same column. */
function beginsBelow({ document, tabSize }: Layout, { span, attributes }: TwimlElement, gap: AttributeGap): boolean {
  const { text } = document;
  const column = (offset: number) => columnsOf({ tabSize }, text.slice(lineStart(text, offset), offset));
  const beginsLine = lineStart(text, span.start) + indentationAt(text, span.start).length === span.start;
  const begin = attributes[0]!;
  return beginsLine && gap.attribute !== begin && column(gap.span.end) === column(begin.span.start);
}

function isTooLong(layout: Layout, element: TwimlElement, level: number, texts: readonly string[]): boolean {
  const { document, unit, wrapAttributes } = layout;
  if (wrapAttributes <= 0) {
    return false;
  }
  const written = element.attributes.map(({ name, valueSpan }, index) => {
    return `${texts[index]}${name}="${valueSpan ? textOf(document.text, valueSpan) : ""}"`;
  });
  const tag = `${unit.repeat(level)}<${element.name}${written.join("")}${element.startTag.close}`;
  return tag.split(/\r\n|\r|\n/).some((line) => columnsOf(layout, line) > wrapAttributes);
}
