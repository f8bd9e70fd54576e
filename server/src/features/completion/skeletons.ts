import { elementSpec } from "../../catalogue";
import type { TwimlDocument } from "../../document";
import { beginningOf } from "../../text/byte-order-mark";
import { runStart } from "../../text/run";
import type { Span } from "../../text/span";
import { type CompletionItem, type CompletionList, replaceSpan, wholeSpan } from "./item";
import { documentSnippets } from "./snippets";

const declarationText = '<?xml version="1.0" encoding="UTF-8"?>';
const response = "<Response>\n\t$0\n</Response>";

/** What a document without a root begins with. */
export function documentSkeletons({ masked, pieces }: TwimlDocument, offset: number): CompletionList {
  const start = runStart(masked, offset, /[\w-]/);
  const hasDeclaration = pieces.some(({ kind }) => kind === "declaration");
  const topic = { about: "element", name: elementSpec("Response")!.name } as const;
  const items: CompletionItem[] = [{ label: "Response", kind: "document", text: response, isSnippet: true, topic }];
  const isFirst = !hasDeclaration && start <= beginningOf(masked);
  if (isFirst) {
    items.unshift({
      label: "Response with XML declaration",
      kind: "document",
      filterText: "Response",
      text: `${declarationText}\n${response}`,
      isSnippet: true,
      topic,
    });
    items.push({
      label: "<?xml ?>",
      kind: "document",
      filterText: "xml",
      detail: "XML declaration",
      text: `${declarationText}\n`,
    });
  }
  const after = /^[\w-]*/.exec(masked.slice(offset))![0];
  return {
    items: [...items, ...documentSnippets(isFirst)],
    span: replaceSpan({ start, end: offset + after.length }, offset),
  };
}

/** The XML declaration, while its `<?` is typed at the very beginning; it may stand nowhere else. Behind its name what it lacks. */
export function declaration(document: TwimlDocument, span: Span, offset: number): CompletionList | undefined {
  const { masked } = document;
  const typed = masked.slice(span.start, offset);
  if (span.start > beginningOf(masked)) {
    return undefined;
  }
  if (!/^<\?(x(ml?)?)?$/.test(typed)) {
    return declarationParts(masked.slice(span.start, span.end), span, offset);
  }
  const item: CompletionItem = {
    label: "<?xml ?>",
    kind: "document",
    detail: "XML declaration",
    text: declarationText,
  };
  const rest = /^[ \t]*\?>/.exec(masked.slice(offset))?.[0] ?? "";
  return { items: [item], span: wholeSpan({ start: span.start, end: offset + rest.length }) };
}

const parts = [
  ["version", "1.0"],
  ["encoding", "UTF-8"],
] as const;

/** `version` and `encoding`, in the order in which XML wants them: only what may stand at the place and is not there yet. */
function declarationParts(written: string, span: Span, offset: number): CompletionList | undefined {
  const at = offset - span.start;
  const before = /^<\?xml(?:\s+[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'))*(\s*)([a-z]*)$/.exec(written.slice(0, at));
  const after = /^([a-z]*)(.*)$/s.exec(written.slice(at))!;
  if (!before || /^\s*=/.test(after[2]!)) {
    return undefined;
  }
  const blank = before[1] === "" ? " " : "";
  const start = offset - before[2]!.length;
  const isThere = (name: string, text: string) => new RegExp(`\\b${name}\\s*=`).test(text);
  const isBehind = (name: string) => name === "version" && isThere("encoding", written.slice(0, at));
  const items = parts
    .filter(([name]) => !isThere(name, written) && !isBehind(name))
    .map(([name, value]): CompletionItem => ({ label: name, kind: "attribute", text: `${blank}${name}="${value}"` }));
  // Before `version` nothing else may stand.
  const first = items.some(({ label }) => label === "version") ? items.slice(0, 1) : items;
  return before[2] !== "" && blank !== ""
    ? undefined
    : { items: first, span: wholeSpan({ start, end: offset + after[1]!.length }) };
}
