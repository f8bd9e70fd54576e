import type { TwimlDocument } from "../../document";
import { childMeant } from "../../model/content-attribute";
import { specOf } from "../../model/element-spec";
import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { type Edit, insertion } from "../../text/edit";
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

/** Writes an attribute behind those that the tag has. */
export function addAttribute({ nameSpan, attributes }: TwimlElement, name: string, value: string): Edit {
  const end = attributes.at(-1)?.span.end ?? nameSpan.end;
  return insertion(end, ` ${name}="${value}"`);
}
