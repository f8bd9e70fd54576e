import type { TwimlDocument } from "../../document";
import { documentKind, restrictionOf } from "../../model/document-kind";
import { isFragment } from "../../model/fragment";
import { meantSpecOf } from "../../model/meant-spec";
import type { ContentContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import { runStart } from "../../text/run";
import { elementItem, legalElements } from "./element-names";
import { endTagItem } from "./end-tags";
import { type CompletionItem, type CompletionList, escapeSnippet, wholeSpan } from "./item";
import { documentSkeletons } from "./skeletons";
import { verbSnippets } from "./snippets";

/** What may stand between tags: elements with their `<`, and the end tag that is missing. */
export function content(
  document: TwimlDocument,
  { parent, span }: ContentContext,
  offset: number,
): CompletionList | undefined {
  if (!parent && document.root === undefined && !isFragment(document)) {
    return documentSkeletons(document, offset);
  }
  const before = document.masked.slice(span.start, offset);
  if (/<[ \t]+[\w-]*$/.test(before)) {
    // Behind this `<` no name may follow, and a tag of its own would be a second one.
    return undefined;
  }
  const word = before.slice(runStart(before, before.length, /[\w-]/));
  const list = (items: CompletionItem[]): CompletionList => ({
    items,
    span: wholeSpan(wordSpan(document, offset, word)),
  });
  const missingEnd = parent && before === "" && parent.endTag === undefined ? [missingEndTag(parent)] : [];
  if (!parent && isFragment(document)) {
    return list(legalElements(document, parent, offset, word).map((spec) => elementItem(document, spec, parent, "<")));
  }
  if (!parent || (word !== "" && takesText(parent)) || isNamed(document, parent)) {
    // Whoever writes prose is not helped by names of elements.
    return missingEnd.length > 0 ? list(missingEnd) : undefined;
  }
  const elements = legalElements(document, parent, offset, word).map((spec) =>
    elementItem(document, spec, parent, "<"),
  );
  return list([...missingEnd, ...elements, ...snippetsIn(document, parent)]);
}

/** Whole flows stand where verbs do. */
function snippetsIn(document: TwimlDocument, parent: TwimlElement): CompletionItem[] {
  if (meantSpecOf(parent)?.kind !== "root") {
    return [];
  }
  const kind = documentKind(document);
  const isEmpty = parent.children.every((child) => child.kind !== "element");
  return verbSnippets(kind === "either" ? undefined : kind, restrictionOf(document)?.verbs, isEmpty);
}

/** Whether the address, number or name is written already that elements would stand in the place of. */
function isNamed({ masked }: TwimlDocument, parent: TwimlElement): boolean {
  const format = meantSpecOf(parent)?.content.format;
  const texts = parent.children.filter(({ kind }) => kind === "text");
  return (
    format !== undefined &&
    format !== "prose" &&
    texts.some(({ span }) => masked.slice(span.start, span.end).trim() !== "")
  );
}

function takesText(element: TwimlElement): boolean {
  const kind = meantSpecOf(element)?.content.kind;
  return kind === "text" || kind === "mixed";
}

function wordSpan({ masked }: TwimlDocument, offset: number, word: string): { start: number; end: number } {
  const after = /^[\w-]*/.exec(masked.slice(offset, offset + 100))![0];
  return { start: offset - word.length, end: offset + after.length };
}

/** `</Say>` behind the cursor, as soon as `<Say>` is typed. */
function missingEndTag(parent: TwimlElement): CompletionItem {
  const { text, ...item } = endTagItem(parent, "</");
  return { ...item, text: `$0${escapeSnippet(text)}`, isSnippet: true, isPreselected: true };
}
