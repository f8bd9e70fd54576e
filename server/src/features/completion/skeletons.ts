import { elementSpec } from "../../catalogue";
import type { TwimlDocument } from "../../document";
import type { Span } from "../../text/span";
import { type CompletionItem, type CompletionList, replaceSpan, wholeSpan } from "./item";
import { documentSnippets } from "./snippets";

const declarationText = '<?xml version="1.0" encoding="UTF-8"?>';
const response = "<Response>\n\t$0\n</Response>";

/** What a document without a root begins with. */
export function documentSkeletons({ masked, pieces }: TwimlDocument, offset: number): CompletionList {
  const before = masked.slice(0, offset);
  const word = /[\w-]*$/.exec(before)![0];
  const start = offset - word.length;
  const hasDeclaration = pieces.some(({ kind }) => kind === "declaration");
  const topic = { about: "element", name: elementSpec("Response")!.name } as const;
  const items: CompletionItem[] = [{ label: "Response", kind: "document", text: response, isSnippet: true, topic }];
  const isFirst = !hasDeclaration && before.slice(0, start).replace("\uFEFF", "") === "";
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

/** The XML declaration, while its `<?` is typed at the very beginning; it may stand nowhere else. */
export function declaration({ masked }: TwimlDocument, span: Span, offset: number): CompletionList | undefined {
  const typed = masked.slice(span.start, offset);
  if (masked.slice(0, span.start).replace("\uFEFF", "") !== "" || !/^<\?(x(ml?)?)?$/.test(typed)) {
    return undefined;
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
