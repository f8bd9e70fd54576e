import type { TwimlDocument } from "../../document";
import type { TwimlAttribute, TwimlElement } from "../../syntax/tree";
import { type Edit, insertion } from "../../text/edit";

/** Removes the attribute and the white space before it. */
export function removeAttribute({ text }: TwimlDocument, { span }: TwimlAttribute): Edit {
  const before = text.slice(0, span.start);
  return { span: { start: before.trimEnd().length, end: span.end }, text: "" };
}

/** Writes an attribute behind those that the tag has. */
export function addAttribute({ nameSpan, attributes }: TwimlElement, name: string, value: string): Edit {
  const end = attributes.at(-1)?.span.end ?? nameSpan.end;
  return insertion(end, ` ${name}="${value}"`);
}
