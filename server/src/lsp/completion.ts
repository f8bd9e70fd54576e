import * as lsp from "vscode-languageserver";
import { type CompletionItem, type CompletionList, documentationOf, type Topic } from "../features/completion";
import type { CompletionKind, ReplaceSpan } from "../features/completion/item";
import { withoutStops } from "../text/snippet";
import type { Span } from "../text/span";
import type { CompletionAbilities } from "./client-abilities";
import { toMarkup } from "./markup";
import type { PartOfFile, Place } from "./place";
import { toRange, toTextEdit } from "./to-lsp";
import { writtenCompletion } from "./written-completion";

const kinds: Readonly<Record<CompletionKind, lsp.CompletionItemKind>> = {
  element: lsp.CompletionItemKind.Class,
  attribute: lsp.CompletionItemKind.Property,
  value: lsp.CompletionItemKind.EnumMember,
  voice: lsp.CompletionItemKind.Value,
  language: lsp.CompletionItemKind.Value,
  "end-tag": lsp.CompletionItemKind.Class,
  entity: lsp.CompletionItemKind.Constant,
  token: lsp.CompletionItemKind.Variable,
  document: lsp.CompletionItemKind.File,
  file: lsp.CompletionItemKind.File,
  folder: lsp.CompletionItemKind.Folder,
  route: lsp.CompletionItemKind.Reference,
  name: lsp.CompletionItemKind.Reference,
  snippet: lsp.CompletionItemKind.Snippet,
};

export function toCompletionList(
  file: Place,
  list: CompletionList,
  abilities: CompletionAbilities,
): lsp.CompletionList {
  const { items } = writtenCompletion(file, list);
  const range = toEditRange(file, list.span, abilities);
  return {
    isIncomplete: list.isIncomplete ?? false,
    ...(abilities.defaultEditRange && { itemDefaults: { editRange: range } }),
    items: items.map((item, index) => toCompletionItem(file, item, index, range, abilities)),
  };
}

type EditRange = lsp.Range | { insert: lsp.Range; replace: lsp.Range };

/** `written`: where the spans are those of what is written there. */
function toEditRange(
  file: Place,
  { insert, replace }: ReplaceSpan,
  { insertReplace }: CompletionAbilities,
  written?: PartOfFile,
): EditRange {
  const rangeOf = (span: Span) => written?.writtenRange(span) ?? toRange(file, span);
  return insertReplace ? { insert: rangeOf(insert), replace: rangeOf(replace) } : rangeOf(insert);
}

function toCompletionItem(
  file: Place,
  item: CompletionItem,
  index: number,
  listRange: EditRange,
  abilities: CompletionAbilities,
): lsp.CompletionItem {
  const isSnippet = item.isSnippet && abilities.snippets;
  const text = item.isSnippet && !isSnippet ? withoutStops(item.text) : item.text;
  const range = item.span ? toEditRange(file, item.span, abilities, file.part) : listRange;
  const usesDefault = abilities.defaultEditRange && !item.span;
  return {
    label: item.label,
    kind: kinds[item.kind],
    sortText: String(index).padStart(4, "0"),
    ...(item.detail && { detail: item.detail }),
    ...(item.filterText && { filterText: item.filterText }),
    ...(isSnippet && { insertTextFormat: lsp.InsertTextFormat.Snippet }),
    ...(usesDefault ? (text === item.label ? {} : { textEditText: text }) : { textEdit: toEdit(range, text) }),
    ...(item.edits && { additionalTextEdits: item.edits.map((edit) => toTextEdit(file, edit)) }),
    ...(item.isDeprecated &&
      (abilities.deprecatedTag ? { tags: [lsp.CompletionItemTag.Deprecated] } : { deprecated: true })),
    ...(item.isPreselected && { preselect: true }),
    ...(item.retriggers && { command: { title: "Suggest", command: "editor.action.triggerSuggest" } }),
    ...(item.topic && { data: item.topic }),
  };
}

function toEdit(range: EditRange, newText: string): lsp.TextEdit | lsp.InsertReplaceEdit {
  return "insert" in range ? { newText, ...range } : { newText, range };
}

/** Adds the documentation of an item that the client is about to show. */
export function resolveCompletionItem(
  item: lsp.CompletionItem,
  { documentationFormat }: CompletionAbilities,
): lsp.CompletionItem {
  const markdown = item.data ? documentationOf(item.data as Topic) : undefined;
  return markdown === undefined ? item : { ...item, documentation: toMarkup(markdown, documentationFormat) };
}
