import type { Node } from "web-tree-sitter";
import type { Span } from "../../../text/span";
import type { Literal, StringForm } from "../literal";
import { type GrammarLanguage, joining, quoted, spanOf } from "./literals";

const single: StringForm = { escapes: "quote", end: "'", holdsLineBreaks: true };
const double: StringForm = { escapes: "backslash", end: '"', code: "$", holdsLineBreaks: true, keepsUnknown: true };
const heredoc: StringForm = { escapes: "backslash", end: "", code: "$", holdsLineBreaks: true, keepsUnknown: true };
const nowdoc: StringForm = { escapes: "none", end: "", holdsLineBreaks: true };
const dedentedHeredoc: StringForm = { ...heredoc, isDedented: true };
const dedentedNowdoc: StringForm = { ...nowdoc, isDedented: true };

export const php: GrammarLanguage = {
  grammar: "php",
  literalOf(node, program) {
    switch (node.type) {
      case "encapsed_string":
        return program[node.startIndex] === '"' ? quoted(node, program, '"', double, codeIn(node, program)) : undefined;
      case "string":
        return program[node.startIndex] === "'" ? quoted(node, program, "'", single) : undefined;
      case "heredoc":
      case "nowdoc":
        return heredocOf(node, program);
      default:
        return undefined;
    }
  },
  joins: joining(".", "binary_expression"),
};

const texts = new Set(["string_content", "escape_sequence", "nowdoc_string"]);

/** Variables as they stand, with the braces around them. */
function codeIn(node: Node, program: string): Span[] {
  return node.namedChildren
    .filter(({ type }) => !texts.has(type))
    .map((child) => {
      const { start, end } = spanOf(child);
      const isInBraces = program[start - 1] === "{" && program[end] === "}";
      return isInBraces ? { start: start - 1, end: end + 1 } : { start, end };
    });
}

function heredocOf(node: Node, program: string): Literal | undefined {
  const body = node.namedChildren.find(({ type }) => type === "heredoc_body" || type === "nowdoc_body");
  const end = node.namedChildren.find(({ type }) => type === "heredoc_end");
  if (!body || !end) {
    return undefined;
  }
  const isNowdoc = node.type === "nowdoc";
  const isIndented = program[end.startIndex - 1] !== "\n";
  const start = body.startIndex + (/^\r?\n/.exec(program.slice(body.startIndex, body.startIndex + 2))?.[0].length ?? 0);
  return {
    span: spanOf(node),
    content: { start: Math.min(start, body.endIndex), end: body.endIndex },
    interpolations: isNowdoc ? [] : codeIn(body, program),
    form: isNowdoc ? (isIndented ? dedentedNowdoc : nowdoc) : isIndented ? dedentedHeredoc : heredoc,
  };
}
