import type { StringForm } from "../literal";
import { childrenOf, type GrammarLanguage, joining, quoted } from "./literals";

const forms = new Map<string, StringForm>();

/** `r` and `f` in any case, and the quotes. */
function formOf(prefix: string, end: string): StringForm {
  const isRaw = /r/i.test(prefix);
  const isFormatted = /[ft]/i.test(prefix);
  const key = `${isRaw} ${isFormatted} ${end}`;
  const form = forms.get(key) ?? {
    escapes: isRaw ? "none" : "backslash",
    end,
    keepsUnknown: true,
    ...(end.length > 1 && { holdsLineBreaks: true }),
    ...(isFormatted && { code: "{" }),
  };
  forms.set(key, form);
  return form;
}

const plus = joining("+", "binary_operator");

export const python: GrammarLanguage = {
  grammar: "python",
  literalOf(node, program) {
    if (node.type !== "string") {
      return undefined;
    }
    const open = /^([a-zA-Z]*)("""|'''|"|')/.exec(program.slice(node.startIndex, node.startIndex + "rb'''".length));
    return (
      (open && quoted(node, program, open[0], formOf(open[1]!, open[2]!), childrenOf(node, "interpolation"))) ??
      undefined
    );
  },
  joins: (node) => node.type === "concatenated_string" || plus(node),
};
