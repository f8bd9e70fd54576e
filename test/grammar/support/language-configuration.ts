import { readFileSync } from "node:fs";

type Pattern = string | { readonly pattern: string; readonly flags?: string };

export interface LanguageConfiguration {
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string; readonly notIn?: string[] }[];
  readonly autoCloseBefore: string;
  readonly wordPattern: Pattern;
  readonly indentationRules: { readonly increaseIndentPattern: Pattern; readonly decreaseIndentPattern: Pattern };
  readonly onEnterRules: readonly {
    readonly beforeText: Pattern;
    readonly afterText?: Pattern;
    readonly action: { readonly indent: "none" | "indent" | "indentOutdent" | "outdent" };
  }[];
  readonly folding: { readonly markers: { readonly start: Pattern; readonly end: Pattern } };
}

export const languageConfiguration: LanguageConfiguration = JSON.parse(
  readFileSync("syntaxes/language-configuration.json", "utf8"),
);

/** A pattern as VS Code compiles it. */
export function toRegExp(pattern: Pattern, flags = ""): RegExp {
  return typeof pattern === "string"
    ? new RegExp(pattern, flags)
    : new RegExp(pattern.pattern, (pattern.flags ?? "") + flags);
}

/**
 * What stands there after Enter at `|`, indented by two spaces, by the rules that VS Code follows: the first Enter rule
 * that fits both sides; without one, the indentation patterns of the line that was left and of the line that came.
 */
export function pressEnter(text: string): string {
  const [before = "", after = ""] = text.split("|");
  const indent = /^ */.exec(before)?.[0] ?? "";
  const rule = languageConfiguration.onEnterRules.find(
    ({ beforeText, afterText }) =>
      toRegExp(beforeText).test(before) && (afterText === undefined || toRegExp(afterText).test(after)),
  );
  switch (rule?.action.indent) {
    case "indentOutdent":
      return `${before}\n${indent}  |\n${indent}${after}`;
    case "indent":
      return `${before}\n${indent}  |${after}`;
    case "none":
      return `${before}\n${indent}|${after}`;
    default:
      return `${before}\n${indentedByPatterns(before, after, indent)}|${after}`;
  }
}

function indentedByPatterns(before: string, after: string, indent: string): string {
  const { increaseIndentPattern, decreaseIndentPattern } = languageConfiguration.indentationRules;
  const increased = toRegExp(increaseIndentPattern).test(before) ? `${indent}  ` : indent;
  return toRegExp(decreaseIndentPattern).test(after) ? increased.slice(2) : increased;
}
