import type { CompletionItem, CompletionList, ReplaceSpan } from "../features/completion/item";
import { mapSnippet, withoutStops } from "../text/snippet";
import { canWrite, type PartOfFile, type Place } from "./place";

/** The list as the language of the file writes it; without what cannot be written, and without tokens of TwiML Bins. */
export function writtenCompletion(file: Place, list: CompletionList): CompletionList {
  const { part } = file;
  if (!part) {
    return list;
  }
  const items = list.items.flatMap((item) =>
    item.kind !== "token" && canWrite(file, item.edits ?? []) ? writtenItem(part, item, item.span ?? list.span) : [],
  );
  return { ...list, items };
}

function writtenItem(part: PartOfFile, item: CompletionItem, span: ReplaceSpan): CompletionItem[] {
  const requoted = part.requoted(item.text);
  // As a whole: what stands on both sides of a stop may together be what ends the string.
  const whole = item.isSnippet ? withoutStops(requoted) : requoted;
  const insert = part.written({ span: span.insert, text: whole });
  const replace = part.written({ span: span.replace, text: whole });
  if (!insert || !replace) {
    return [];
  }
  const write = (text: string) => part.written({ span: span.insert, text })?.text ?? "";
  const text = item.isSnippet ? mapSnippet(requoted, write) : write(requoted);
  return [{ ...item, text, span: { insert: insert.span, replace: replace.span } }];
}
