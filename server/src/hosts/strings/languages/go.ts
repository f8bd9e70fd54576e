import type { StringForm } from "../literal";
import { type GrammarLanguage, joining, quoted } from "./literals";

const raw: StringForm = { escapes: "none", end: "`", holdsLineBreaks: true };
const interpreted: StringForm = { escapes: "backslash", end: '"' };

export const go: GrammarLanguage = {
  grammar: "go",
  literalOf(node, program) {
    switch (node.type) {
      case "raw_string_literal":
        return quoted(node, program, "`", raw);
      case "interpreted_string_literal":
        return quoted(node, program, '"', interpreted);
      default:
        return undefined;
    }
  },
  joins: joining("+", "binary_expression"),
};
