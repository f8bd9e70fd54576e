import type { StringForm } from "../literal";
import { type GrammarLanguage, joining, quoted } from "./literals";

const line: StringForm = { escapes: "backslash", end: '"' };
const block: StringForm = { escapes: "backslash", end: '"""', holdsLineBreaks: true, isDedented: true };

export const java: GrammarLanguage = {
  grammar: "java",
  literalOf(node, program) {
    if (node.type !== "string_literal") {
      return undefined;
    }
    return program.startsWith('"""', node.startIndex)
      ? quoted(node, program, '"""', block)
      : quoted(node, program, '"', line);
  },
  joins: joining("+", "binary_expression"),
};
