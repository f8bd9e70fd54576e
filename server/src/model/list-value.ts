import type { AttributeSpec } from "../catalogue/spec";
import type { Span } from "../text/span";

export type ListSeparator = "space" | "comma";

/** How the items of the attribute's value are separated; `undefined` where the value is no list. */
export function listSeparator({ value }: AttributeSpec): ListSeparator | undefined {
  return value.kind === "enum" || value.kind === "text" ? value.list : undefined;
}

/** The item of a list that the offset touches, without blanks around it; empty between two. `span` is the whole value. */
export function listItemAt(text: string, span: Span, offset: number, list: ListSeparator): Span {
  const isBorder = list === "space" ? /\s/ : /,/;
  let { start, end } = { start: offset, end: offset };
  while (start > span.start && !isBorder.test(text[start - 1]!)) {
    start--;
  }
  while (end < span.end && !isBorder.test(text[end]!)) {
    end++;
  }
  while (start < offset && /\s/.test(text[start]!)) {
    start++;
  }
  while (end > offset && /\s/.test(text[end - 1]!)) {
    end--;
  }
  return { start, end };
}

/** The items of a list, without the one at `except`. */
export function otherItems(text: string, span: Span, except: Span, list: ListSeparator): ReadonlySet<string> {
  const others = `${text.slice(span.start, except.start)}${list === "space" ? " " : ","}${text.slice(except.end, span.end)}`;
  return new Set(others.split(list === "space" ? /\s+/ : ",").map((item) => item.trim()));
}
