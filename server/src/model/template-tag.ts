import { holeAt, type TwimlDocument } from "../document";

// Behind these a tag is over; otherwise it is still being typed.
const ends = /(?:[%?]>|[%}#]\}|[(){};:*@])$/;

/** Whether what is typed at the offset belongs to a tag of the template: other extensions know what may stand there. */
export function isInTemplateTag(document: TwimlDocument, offset: number): boolean {
  const { text, language } = document;
  const hole = holeAt(document, offset);
  if (hole && hole.span.start < offset) {
    const isAtEnd = offset === hole.span.end;
    return !isAtEnd || (!language.hasTwilioTokens && !ends.test(text.slice(hole.span.start, offset)));
  }
  // A value that is not closed yet is no hole.
  return !language.hasTwilioTokens && /\{\{[^{}<>\n]*$/.test(text.slice(Math.max(0, offset - 100), offset));
}
