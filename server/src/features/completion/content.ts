import type { TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import type { ContentContext } from "../../syntax/context";
import { elementItem, legalElements } from "./element-names";
import { endTagItem } from "./end-tags";
import { type CompletionItem, type CompletionList, replaceSpan } from "./item";
import { documentSkeletons } from "./skeletons";

/** What may stand between tags: elements with their `<`, and the end tag that is missing. */
export function content(
  document: TwimlDocument,
  { parent, span }: ContentContext,
  offset: number,
): CompletionList | undefined {
  if (!parent && document.root === undefined) {
    return documentSkeletons(document, offset);
  }
  const before = document.masked.slice(span.start, offset);
  const word = /[\w-]*$/.exec(before)![0];
  const list = (items: CompletionItem[]): CompletionList => ({
    items,
    span: replaceSpan(wordSpan(document, offset, word), offset),
  });
  const missingEnd = parent && before === "" && parent.endTag === undefined ? [missingEndTag(document, parent)] : [];
  if (!parent || (word !== "" && takesText(parent))) {
    // Whoever writes prose is not helped by names of elements.
    return missingEnd.length > 0 ? list(missingEnd) : undefined;
  }
  const elements = legalElements(document, parent, offset, word).map((spec) => elementItem(spec, parent, "<"));
  return list([...missingEnd, ...elements]);
}

function takesText(element: Parameters<typeof specOf>[0]): boolean {
  const kind = specOf(element)?.content.kind;
  return kind === "text" || kind === "mixed";
}

function wordSpan({ masked }: TwimlDocument, offset: number, word: string): { start: number; end: number } {
  const after = /^[\w-]*/.exec(masked.slice(offset, offset + 100))![0];
  return { start: offset - word.length, end: offset + after.length };
}

/** `</Say>` behind the cursor, as soon as `<Say>` is typed. */
function missingEndTag(document: TwimlDocument, parent: NonNullable<ContentContext["parent"]>): CompletionItem {
  const { text, ...item } = endTagItem(document, parent, "</");
  return { ...item, text: `$0${text}`, isSnippet: true, isPreselected: true };
}
