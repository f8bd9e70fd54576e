import type { Node } from "web-tree-sitter";
import type { Literal, StringForm } from "../literal";
import { childrenOf, type GrammarLanguage, joining, quoted } from "./literals";

const forms = new Map<string, StringForm>();
const heredoc: StringForm = { escapes: "backslash", end: "", code: "#{", holdsLineBreaks: true };
const rawHeredoc: StringForm = { escapes: "none", end: "", holdsLineBreaks: true };
const dedented: StringForm = { ...heredoc, isDedented: true };
const rawDedented: StringForm = { ...rawHeredoc, isDedented: true };
const brackets: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** `'`, `"`, `%(`, `%Q(` or `%q(`, with any bracket or sign. */
function formOf(open: string): StringForm {
  const sign = open.at(-1)!;
  const end = brackets[sign] ?? sign;
  const form = forms.get(open) ?? {
    ...(open === "'" || open.startsWith("%q") ? { escapes: "quote" } : { escapes: "backslash", code: "#{" }),
    end,
    holdsLineBreaks: true,
  };
  forms.set(open, form);
  return form;
}

const plus = joining("+", "binary");

export const ruby: GrammarLanguage = {
  grammar: "ruby",
  literalOf(node, program) {
    if (node.type === "heredoc_body") {
      return heredocOf(node, program);
    }
    const open =
      node.type === "string" && /^(?:%[Qq]?[^\w\s]|["'])/.exec(program.slice(node.startIndex, node.endIndex));
    return open ? quoted(node, program, open[0], formOf(open[0]), childrenOf(node, "interpolation")) : undefined;
  },
  joins: (node) => node.type === "chained_string" || plus(node),
};

/** How far before its body a heredoc's beginning is looked for, in characters. */
const reach = 20_000;

/** Its span is that of its beginning, `<<~TWIML`: what stands around that is the expression around the string. */
function heredocOf(node: Node, program: string): Literal | undefined {
  const end = node.children.find(({ type }) => type === "heredoc_end");
  if (!end) {
    return undefined;
  }
  const label = program.slice(end.startIndex, end.endIndex).trim();
  // The bodies of others that begin in the same line may stand between.
  const from = Math.max(0, node.startIndex - reach);
  const begin = Array.from(
    program.slice(from, node.startIndex + 1).matchAll(new RegExp(`<<([~-]?)(["'\`]?)${label}\\2(?!\\w)`, "g")),
  ).at(-1);
  if (!begin) {
    return undefined;
  }
  const isRaw = begin[2] === "'";
  const start = from + begin.index;
  const contentStart = program.indexOf("\n", node.startIndex) + 1;
  return {
    span: { start, end: start + begin[0].length },
    content: { start: contentStart, end: Math.max(contentStart, program.lastIndexOf("\n", end.startIndex) + 1) },
    interpolations: childrenOf(node, "interpolation"),
    form: begin[1] === "~" ? (isRaw ? rawDedented : dedented) : isRaw ? rawHeredoc : heredoc,
  };
}
