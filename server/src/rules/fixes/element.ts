import type { TwimlDocument } from "../../document";
import type { TwimlElement } from "../../syntax/tree";
import { isBlankAt } from "../../syntax/white-space";
import { type Edit, insertion } from "../../text/edit";
import { indentationAt, lineBreakOf, lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { textOf } from "../../text/span";
import { parseFailure } from "../parse-failure";
import type { Finding } from "../rule";
import { indentationUnit, indentRest } from "./indentation";

/** Where start and end tag differ, the document is not even well-formed: Twilio's number is another then, and nothing of it runs. */
export function endTagCode({ name, endTag }: TwimlElement): Pick<Finding, "twilioCode" | "consequence"> {
  return endTag && endTag.name !== name ? notWellFormed : {};
}

/** What a finding says that keeps the document from being well-formed, though its rule is about others too. */
export const notWellFormed = { twilioCode: parseFailure.twilioCode, consequence: parseFailure.consequence };

/** Renames both tags. */
export function renameElement({ nameSpan, endTag }: TwimlElement, name: string): Edit[] {
  const edits = [{ span: nameSpan, text: name }];
  return endTag && endTag.name !== name ? [...edits, { span: endTag.nameSpan, text: name }] : edits;
}

/** Removes the span, and with it the line where nothing else is left of it. */
export function removeSpan({ text }: TwimlDocument, { start, end }: Span): Edit {
  // A line may be as long as the document: only the blanks around are read.
  let from = start;
  while (from > 0 && isBlankAt(text, from - 1) && text[from - 1] !== "\n") {
    from--;
  }
  const rest = /^[ \t]*(\r\n|\n|$)/.exec(text.slice(end));
  const isAlone = rest && (from === 0 || text[from - 1] === "\n");
  return { span: isAlone ? { start: from, end: end + rest[0].length } : { start, end }, text: "" };
}

/** Puts the element into a new one, in the lines of its own where it has some. */
export function wrapElement({ text }: TwimlDocument, { span }: TwimlElement, name: string): Edit[] {
  const isBlock = textOf(text, span).includes("\n");
  if (!isBlock) {
    return [insertion(span.start, `<${name}>`), insertion(span.end, `</${name}>`)];
  }
  const indentation = indentationAt(text, span.start);
  const unit = indentationUnit(text);
  const lineBreak = lineBreakOf(text);
  const block = indentRest(textOf(text, span), unit);
  const inner = `${lineBreak}${indentation}${unit}${block}${lineBreak}${indentation}`;
  return [{ span, text: `<${name}>${inner}</${name}>` }];
}

/** Takes the element out of its parent and puts it behind, in a line of its own where the parent begins one. */
export function moveBehindParent(document: TwimlDocument, element: TwimlElement): Edit[] {
  const { text } = document;
  const parent = element.parent!;
  const beginsLine = text.slice(lineStart(text, parent.span.start), parent.span.start).trim() === "";
  const before = beginsLine ? `${lineBreakOf(text)}${indentationAt(text, parent.span.start)}` : "";
  return [removeSpan(document, element.span), insertion(parent.span.end, before + textOf(text, element.span))];
}
