import type { TwimlDocument } from "../../document";
import { kindStatements, namedKinds } from "../../model/document-kind";
import { optInRules, rules } from "../../rules";
import { runStart } from "../../text/run";
import type { Span } from "../../text/span";
import { findings } from "../findings";
import { isSuppressible } from "../suppressions";
import { reachOf } from "../suppressions/reach";
import { commands, type SuppressionComment } from "../suppressions/suppression-comment";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";

/**
 * What a comment can say to this extension, once its first letter is typed, and the ids of rules behind such a word;
 * `undefined` in a comment for people. `span` is the comment's.
 */
export function commentWords(document: TwimlDocument, span: Span, offset: number): CompletionList | undefined {
  const before = document.text.slice(span.start, offset);
  const [, kind] = /^<!--\s*twiml:\s*(\w*)$/.exec(before) ?? [];
  if (kind !== undefined) {
    return listOf(document, span, offset, kind, kindItems(""));
  }
  const [, directive] = /^<!--\s*(t(?:w(?:i(?:m(?:l(?:-[\w-]*)?)?)?)?)?)$/.exec(before) ?? [];
  if (directive !== undefined) {
    const kinds = saysKind(document, span) ? kindItems("twiml: ") : [];
    return listOf(document, span, offset, directive, [...commandItems(), ...kinds]);
  }
  const [, command, list] = /^<!--\s*twiml-([\w-]+)\s([^:]*)$/.exec(before) ?? [];
  const known = commands.find((candidate) => candidate === command);
  if (!known || list === undefined) {
    return undefined;
  }
  const idStart = runStart(list, list.length, /[\w-]/);
  const id = list.slice(idStart);
  const taken = list.slice(0, idStart).split(/[\s,]+/);
  const items = ruleItems(document, { command: known, span }).filter(({ label }) => !taken.includes(label));
  return listOf(document, span, offset, id, items);
}

/** The items in place of the word around the cursor, with what the end of the comment lacks. */
function listOf(
  { text }: TwimlDocument,
  { start, end }: Span,
  offset: number,
  word: string,
  items: readonly CompletionItem[],
): CompletionList {
  const [rest] = /^[\w-]*?(?=-->|[^\w-]|$)/.exec(text.slice(offset, offset + 100))!;
  const wordEnd = offset + rest.length;
  const isOpen = !text.slice(start, end).endsWith("-->");
  const after = isOpen ? " -->" : text.startsWith("-->", wordEnd) ? " " : "";
  const written = items.map((item) => (item.retriggers ? item : { ...item, text: item.text + after }));
  return { items: written, span: wholeSpan({ start: offset - word.length, end: wordEnd }) };
}

const effects: Readonly<Record<SuppressionComment["command"], string>> = {
  "disable-next-line": "hides what rules find in the next line",
  disable: "hides what rules find from here on, or in the whole file",
  enable: "shows again what rules find",
};

function commandItems(): CompletionItem[] {
  return commands.map((command) => ({
    label: `twiml-${command}`,
    kind: "value",
    detail: effects[command],
    text: `twiml-${command} `,
    retriggers: true,
  }));
}

const purposes: Readonly<Record<(typeof namedKinds)[number], string>> = {
  voice: "a call",
  messaging: "the answer to a message",
  wait: "what callers hear before a conference begins",
  queue: "what callers hear in a queue",
  whisper: "what the called party hears first",
};

function kindItems(before: string): CompletionItem[] {
  return namedKinds.map((kind) => ({
    label: before + kind,
    kind: "value",
    detail: purposes[kind],
    text: before + kind,
  }));
}

/** Whether the comment can say what the document is for: it stands before the root or right inside, and no other does. */
function saysKind(document: TwimlDocument, { start }: Span): boolean {
  const { nodes, root } = document;
  const isThere = [...nodes, ...(root?.children ?? [])].some(
    ({ kind, span }) => kind === "comment" && span.start === start,
  );
  return isThere && kindStatements(document).length === 0;
}

/** The rules that a comment can turn off: first those that find something where this one reaches. */
function ruleItems(document: TwimlDocument, comment: Pick<SuppressionComment, "command" | "span">): CompletionItem[] {
  const reach = reachOf(document, { ...comment, rules: [], listEnd: comment.span.end });
  const found = new Set<string>();
  // A rule that fails costs its own findings alone; the diagnostics log it.
  for (const { rule, finding } of findings(document, rules, () => {})) {
    if (reach.start <= finding.span.start && finding.span.start <= reach.end) {
      found.add(rule.id);
    }
  }
  const ids = [...rules, ...optInRules]
    .filter((rule) => isSuppressible({ ...rule, ruleId: rule.id }))
    .map(({ id }) => id);
  return [...ids.filter((id) => found.has(id)), ...ids.filter((id) => !found.has(id))].map((id) => ({
    label: id,
    kind: "value",
    text: id,
    ...(found.has(id) && { detail: "finds something here" }),
    topic: { about: "rule", name: id },
  }));
}
