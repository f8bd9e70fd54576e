import type { StringForm } from "../literal";
import { childrenOf, type GrammarLanguage, joining, quoted } from "./literals";

const template: StringForm = { escapes: "backslash", end: "`", code: "${", holdsLineBreaks: true };
const single: StringForm = { escapes: "backslash", end: "'" };
const double: StringForm = { escapes: "backslash", end: '"' };

/** JavaScript, TypeScript and both with JSX: one form of strings, three grammars. */
export const script = (grammar: "javascript" | "typescript" | "tsx"): GrammarLanguage => ({
  grammar,
  literalOf(node, program, parent) {
    switch (node.type) {
      case "template_string":
        return quoted(node, program, "`", template, childrenOf(node, "template_substitution"));
      case "string":
        // Attributes of JSX have no escapes, and no TwiML either.
        return parent?.type === "jsx_attribute"
          ? undefined
          : quoted(node, program, '"', program[node.startIndex] === "'" ? single : double);
      default:
        return undefined;
    }
  },
  joins: joining("+", "binary_expression"),
});
