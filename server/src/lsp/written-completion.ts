import type { CompletionItem, CompletionList, ReplaceSpan } from "../features/completion/item";
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
  const insert = part.written({ span: span.insert, text: "" });
  const replace = part.written({ span: span.replace, text: "" });
  if (!insert || !replace) {
    return [];
  }
  const write = (text: string) => part.written({ span: span.insert, text })?.text ?? "";
  const text = item.isSnippet ? mapSnippet(requoted, write) : write(requoted);
  return [{ ...item, text, span: { insert: insert.span, replace: replace.span } }];
}

/** A snippet's marks, or what stands between them; `\,` and `\|` stay as they are, since they only mean it in a choice. */
const part = /\\[,|]|\\([\\$}])|\$\{\d+[:|}]|\$\d+|\|?\}|[^\\$}|]+|[\s\S]/g;

/** The snippet with all that is no mark of its own sent through `write`. */
export function mapSnippet(snippet: string, write: (text: string) => string): string {
  let result = "";
  let literal = "";
  const flush = () => {
    result += write(literal).replace(/[\\$}]/g, "\\$&");
    literal = "";
  };
  for (const [found, escaped] of snippet.matchAll(part)) {
    if (escaped !== undefined) {
      literal += escaped;
    } else if (/^(\\[,|]|\$.|\|?\})/s.test(found)) {
      flush();
      result += found;
    } else {
      literal += found;
    }
  }
  flush();
  return result;
}
