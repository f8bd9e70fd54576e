import type { StringForm } from "../literal";
import { type GrammarLanguage, joining, quoted } from "./literals";

const plain: StringForm = { escapes: "backslash", end: '"', holdsLineBreaks: true };
const raws = new Map<string, StringForm>();

function raw(hashes: string): StringForm {
  const form = raws.get(hashes) ?? { escapes: "none", end: `"${hashes}`, holdsLineBreaks: true };
  raws.set(hashes, form);
  return form;
}

export const rust: GrammarLanguage = {
  grammar: "rust",
  literalOf(node, program) {
    if (node.type !== "string_literal" && node.type !== "raw_string_literal") {
      return undefined;
    }
    const open = /^[bc]?(r?)(#*)"/.exec(program.slice(node.startIndex, node.endIndex));
    return open ? quoted(node, program, open[0], open[1] ? raw(open[2]!) : plain) : undefined;
  },
  joins: joining("+", "binary_expression"),
};
