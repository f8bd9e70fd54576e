import type { Step } from "./code-steps";

// Strings and comments are passed over. A quote that does not end in its line is an apostrophe in a regular expression or the like.
const passed = /(?<!\\)(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/;

const token = new RegExp(
  [
    passed,
    /(?<else>\}\s*(?:else|catch|finally)\b|\b(?:case|default)\b(?=[^;{}]{0,200}:))/,
    /(?<close>\})/,
    /(?<open>\{)/,
    /[()]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** What code with braces opens and closes, as JavaScript in EJS: `if (a) {`, `} else {`, `});`. */
export function* scriptSteps(code: string): Generator<Step> {
  /** How many round brackets are open since an `else` whose brace is yet to come. */
  let headDepth: number | undefined;
  for (const { 0: found, groups = {}, index: at } of code.matchAll(token)) {
    if (headDepth !== undefined && (found === "(" || found === ")")) {
      headDepth += found === "(" ? 1 : -1;
    } else if (groups.else !== undefined) {
      yield { kind: "else", at };
      headDepth = found.startsWith("}") ? 0 : undefined;
    } else if (groups.close !== undefined) {
      yield { kind: "close", at };
    } else if (groups.open !== undefined && headDepth === 0) {
      headDepth = undefined;
    } else if (groups.open !== undefined) {
      yield { kind: "open", at };
    }
  }
}
