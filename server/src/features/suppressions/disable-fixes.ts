import type { TwimlDocument } from "../../document";
import { contentSpan } from "../../model/content";
import { elementBefore } from "../../model/element-at";
import type { Fix } from "../../rules/rule";
import type { TwimlElement } from "../../syntax/tree";
import { beginningOf } from "../../text/byte-order-mark";
import { type Edit, insertion } from "../../text/edit";
import { indentationAt, lineBreakOf, lineStart } from "../../text/lines";
import { touches } from "../../text/span";
import type { Diagnostic } from "../diagnostics";
import { isSuppressible } from ".";
import { holdsText, reachOf } from "./reach";
import { type SuppressionComment, suppressionComments } from "./suppression-comment";

/** What hides a finding instead of mending it: a comment for its line, one for the file. Never preferred. */
export function disableFixes(document: TwimlDocument, diagnostic: Diagnostic): Fix[] {
  const { ruleId, span } = diagnostic;
  if (!isSuppressible(diagnostic) || !document.root) {
    return [];
  }
  return [
    { title: `Disable '${ruleId}' for this line`, edits: [disableLine(document, ruleId, span.start)] },
    { title: `Disable '${ruleId}' in this file`, edits: [disableFile(document, ruleId, document.root)] },
  ];
}

function disableLine(document: TwimlDocument, ruleId: string, offset: number): Edit {
  const { text } = document;
  const present = suppressionComments(document).findLast(
    (comment) => comment.command === "disable-next-line" && touches(reachOf(document, comment), offset),
  );
  if (present) {
    return addRule(document, present, ruleId);
  }
  const comment = `<!-- twiml-disable-next-line ${ruleId} -->`;
  const place = placeBefore(document, offset);
  const line = Math.max(lineStart(text, place), beginningOf(text));
  return isBetweenVerbs(document, line)
    ? insertion(line, `${indentationAt(text, place)}${comment}${lineBreakOf(text)}`)
    : insertion(place, comment);
}

function disableFile(document: TwimlDocument, ruleId: string, root: TwimlElement): Edit {
  const { text } = document;
  const { start } = root.span;
  const present = suppressionComments(document).findLast(
    ({ command, span, rules }) => command === "disable" && span.end <= start && rules.length > 0,
  );
  return present
    ? addRule(document, present, ruleId)
    : insertion(start, `<!-- twiml-disable ${ruleId} -->${lineBreakOf(text)}${indentationAt(text, start)}`);
}

function addRule({ text }: TwimlDocument, { span, listEnd }: SuppressionComment, ruleId: string): Edit {
  const hasCommas = text.slice(span.start, listEnd).includes(",");
  return insertion(listEnd, `${hasCommas ? "," : ""} ${ruleId}`);
}

/** Before the tag or the text in which the offset stands; of a text with SSML in it, before the verb that speaks it. */
function placeBefore(document: TwimlDocument, offset: number): number {
  let place = offset;
  for (let element = elementBefore(document, offset); element; element = element.parent) {
    const { span, startTag, endTag } = element;
    const isInTag = startTag.span.start < offset && offset < startTag.span.end;
    if (isInTag || (touches(contentSpan(element), offset) && holdsText(document, element))) {
      place = span.start;
    } else if (endTag && endTag.span.start < offset && offset < endTag.span.end) {
      place = holdsText(document, element) ? span.start : endTag.span.start;
    }
  }
  return place;
}

/** Whether a comment can stand there: in no tag, in no text that is spoken or dialed, and not before the XML declaration. */
function isBetweenVerbs(document: TwimlDocument, offset: number): boolean {
  const piece = document.piecesNear(offset).find(({ start, end }) => start <= offset && offset < end);
  if (!piece || piece.kind === "declaration" || (piece.kind !== "text" && piece.start < offset)) {
    return false;
  }
  for (let around = piece.kind === "end-tag" ? piece.element : piece.parent; around; around = around.parent) {
    if (holdsText(document, around)) {
      return false;
    }
  }
  return !document.holes.some(({ span }) => span.start < offset && offset < span.end);
}
