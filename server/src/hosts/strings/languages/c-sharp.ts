import type { Node } from "web-tree-sitter";
import type { StringForm } from "../literal";
import { childrenOf, type GrammarLanguage, joining, quoted } from "./literals";

const forms = new Map<string, StringForm>();
const types = new Set([
  "string_literal",
  "verbatim_string_literal",
  "raw_string_literal",
  "interpolated_string_expression",
]);

/** A verbatim string may begin with a quote of its own, which is doubled: `@"""`. */
const opening = /^(?:\$*@[$@]*"|\$*(?:"{3,}|"))/;

/** By what opens the string: `"`, `@"`, `$"`, `$@"`, `"""`, `$$"""`. */
function formOf(open: string): StringForm {
  const quotes = open.replace(/[$@]/g, "");
  const isRaw = quotes.length > 2;
  const isVerbatim = open.includes("@");
  const form = forms.get(open) ?? {
    escapes: isRaw ? "none" : isVerbatim ? "doubled" : "backslash",
    end: quotes,
    ...((isRaw || isVerbatim) && { holdsLineBreaks: true }),
    ...(isRaw && { isDedented: true }),
    ...(open.includes("$") && (isRaw ? { rawCode: "{".repeat(open.indexOf('"')) } : { code: "{" })),
  };
  forms.set(open, form);
  return form;
}

export const cSharp: GrammarLanguage = {
  grammar: "c-sharp",
  literalOf(node, program) {
    const open = types.has(node.type) && opening.exec(program.slice(node.startIndex, node.endIndex));
    return open && !isMisread(node, program, open[0])
      ? quoted(node, program, open[0], formOf(open[0]), childrenOf(node, "interpolation"))
      : undefined;
  },
  joins: joining("+", "binary_expression"),
};

/**
 * Whether the grammar looks for the end of the string in vain: a doubled quote between code and the end, as in
 * `$@"a=""{b}"""`, it takes for something else, and goes on to a quote of another string.
 */
function isMisread(node: Node, program: string, open: string): boolean {
  if (!open.includes("$") || !open.includes("@")) {
    return false;
  }
  let depth = 0;
  for (const { 0: mark, index } of program.slice(node.startIndex + open.length, node.endIndex).matchAll(verbatimMark)) {
    if (mark === "{") {
      depth++;
    } else if (mark === "}") {
      depth = Math.max(0, depth - 1);
    } else if (mark === '"' && depth === 0) {
      return node.startIndex + open.length + index + 1 !== node.endIndex;
    }
  }
  return true;
}

/** What is doubled is text; in code only braces count. */
const verbatimMark = /""|\{\{|\}\}|["{}]/g;
