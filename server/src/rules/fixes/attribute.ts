import { childSpecs } from "../../catalogue";
import type { TwimlDocument } from "../../document";
import { contentSpan, textsOf } from "../../model/content";
import { childMeant } from "../../model/content-attribute";
import { specOf } from "../../model/element-spec";
import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { type Edit, insertion } from "../../text/edit";
import { lineBreakOf, ownIndentation } from "../../text/lines";
import type { Fix } from "../rule";

/** Removes the attribute and the white space before it, unless that is all that keeps its neighbors apart. */
export function removeAttribute({ text }: TwimlDocument, { span }: TwimlAttribute): Edit {
  const start = text.slice(0, span.start).trimEnd().length;
  const isJoined = /[^\s/>]/.test(text[span.end] ?? "");
  return { span: { start, end: span.end }, text: isJoined ? " " : "" };
}

/** Makes the attribute's value the content of its element, which is empty. */
export function moveIntoElement(document: TwimlDocument, element: TwimlElement, attribute: TwimlAttribute): Fix {
  const { name, startTag, span } = element;
  const mark = startTag.close ?? "";
  const tagEnd = document.text.slice(0, startTag.span.end - mark.length).trimEnd().length;
  const spec = specOf(element);
  const child = spec && childMeant(spec, attribute.name)?.name;
  const content = child ? `<${child}>${attribute.value}</${child}>` : attribute.value;
  const edits = [
    removeAttribute(document, attribute),
    { span: { start: tagEnd, end: span.end }, text: `>${content}</${name}>` },
  ];
  return { title: "Move the value into the element", edits, isPreferred: true };
}

/**
 * Makes the attribute's value the text of a new child at the end of its element, and puts the element's own text, which may not
 * stand beside a child, into the child that is there for it. Empty where the element is not closed or its text is not plain.
 */
export function moveIntoChild(document: TwimlDocument, element: TwimlElement, attribute: TwimlAttribute): Fix[] {
  const { endTag, children } = element;
  const spec = specOf(element);
  const name = spec && childMeant(spec, attribute.name)?.name;
  const [written, more] = [...textsOf(document, element)];
  const body = spec && childSpecs(spec).find(({ content }) => content.kind === "text" && !content.format);
  if (!name || !endTag || more || (written && !body) || children.some(({ kind }) => kind === "cdata")) {
    return [];
  }
  const end = contentEndOf(document, element);
  const last = children.findLast((child) => child.kind === "element");
  const indentation = last && ownIndentation(document.text, last.span.start);
  const before = indentation === undefined ? "" : lineBreakOf(document.text) + indentation;
  const edits = [
    removeAttribute(document, attribute),
    ...(written ? [insertion(written.span.start, `<${body!.name}>`)] : []),
    insertion(end, `${written ? `</${body!.name}>` : ""}${before}<${name}>${attribute.value}</${name}>`),
  ];
  return [{ title: `Move into <${name}>`, edits, isPreferred: true }];
}

/** Behind all that stands in the element but white space. */
function contentEndOf({ text }: TwimlDocument, element: TwimlElement): number {
  const { start, end } = contentSpan(element);
  return start + text.slice(start, end).trimEnd().length;
}

/** Writes an attribute behind those that the tag has. */
export function addAttribute({ nameSpan, attributes }: TwimlElement, name: string, value: string): Edit {
  const end = attributes.at(-1)?.span.end ?? nameSpan.end;
  return insertion(end, ` ${name}="${value}"`);
}
