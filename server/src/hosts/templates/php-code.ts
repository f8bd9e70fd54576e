import type { Step } from "./code-steps";

// In strings, comments over lines and heredocs `?>` and braces mean nothing; a comment to the end of a line is ended by `?>`.
const passed = [
  /(?<!\\)"(?:[^"\\]|\\[\s\S])*"|(?<!\\)'(?:[^'\\]|\\[\s\S])*'|\/\*[\s\S]*?(?:\*\/|$)/,
  /(?:\/\/|#(?!\[))(?:(?!\?>)[^\n])*/,
  /<<<[ \t]*(["']?)(?<label>\w+)\1[^\S\n]*\n(?:[\s\S]*?\n)??[ \t]*\k<label>\b/,
];

function tokens(...more: readonly RegExp[]): RegExp {
  return new RegExp([...passed, ...more].map(({ source }) => source).join("|"), "gi");
}

const ends = tokens(/(?<end>\?>)/);

/** The offset of the `?>` that ends the code; the text's length without one, which is right in PHP. */
export function phpCodeEnd(text: string, from: number): number {
  ends.lastIndex = from;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    if (found.groups?.end !== undefined) {
      return found.index;
    }
  }
  return text.length;
}

const controls = tokens(
  /(?:\$|->|::)\w+/, // variables, methods and constants may be named as keywords are
  /(?<else>\}\s*(?:else|elseif|catch|finally)\b|\b(?:else|elseif|case|default)\b)/,
  /(?<close>\}|\bend(?:if|foreach|for|while|switch|declare)\b)/,
  /(?<head>\b(?:if|foreach|for|while|switch)\b)/,
  /(?<open>\{)/,
  /::|(?<colon>:)/,
  /[();]/,
);

/** A keyword whose `{` or `:` is yet to come. */
interface Head {
  readonly kind: "open" | "else";
  readonly at: number;
  /** How many of its round brackets are open. */
  depth: number;
}

/** What PHP opens and closes, in both spellings: `if ($a):`, `} else {`, `endforeach`. */
export function* phpSteps(code: string): Generator<Step> {
  let head: Head | undefined;
  for (const { 0: found, groups = {}, index: at } of code.matchAll(controls)) {
    const isBody = head !== undefined && head.depth <= 0;
    if (groups.else !== undefined) {
      head = { kind: "else", at, depth: 0 };
    } else if (groups.head !== undefined) {
      head = head?.kind === "else" ? head : { kind: "open", at, depth: 0 };
    } else if (head && (found === "(" || found === ")")) {
      head.depth += found === "(" ? 1 : -1;
    } else if (groups.close !== undefined) {
      head = undefined;
      yield { kind: "close", at };
    } else if (isBody && (groups.colon !== undefined || groups.open !== undefined)) {
      yield { kind: head!.kind, at: head!.at };
      head = undefined;
    } else if (groups.open !== undefined) {
      yield { kind: "open", at };
    } else if (isBody && found === ";") {
      head = undefined;
    }
  }
}
