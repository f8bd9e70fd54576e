import type { Step } from "./code-steps";

// Strings and comments are passed over, so that their words do not count.
const token = new RegExp(
  [
    /(?<!\\)"(?:[^"\\\n]|\\.)*"|(?<!\\)'(?:[^'\\\n]|\\.)*'/, // strings
    /#[^\n]*/, // a comment
    /:\w+|\.\w+|\b\w+:(?!:)|@\w+/, // symbols, methods, keys, variables: `:end`, `.end`, `if:`
    /(?<close>\bend\b|\})/,
    /(?<else>\b(?:else|elsif|when|in|rescue|ensure)\b)/,
    /(?<word>\b(?:if|unless|case|while|until|for|begin|def|class|module)\b)/,
    /(?<block>\bdo\b|\{)/,
    /(?<break>[;\n]|\bthen\b|=|\()/,
    /[\w?!]+|\S/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** What Ruby code opens and closes: `if a`, `else`, `end`, `list.each do |item|`. */
export function* rubySteps(code: string): Generator<Step> {
  // Elsewhere `if`, `unless`, `while` and `until` only say when the statement before them runs.
  let beginsStatement = true;
  let isLoopHead = false;
  for (const { groups = {}, index: at } of code.matchAll(token)) {
    if (groups.close !== undefined) {
      yield { kind: "close", at };
    } else if (groups.else !== undefined && beginsStatement) {
      yield { kind: "else", at };
    } else if (groups.word !== undefined && (beginsStatement || !/^(if|unless|while|until)$/.test(groups.word))) {
      yield { kind: "open", at };
      isLoopHead = /^(while|until|for)$/.test(groups.word);
    } else if (groups.block !== undefined && !(isLoopHead && groups.block === "do")) {
      yield { kind: "open", at };
    }
    if (groups.block === "do" || groups.break === ";" || groups.break === "\n") {
      isLoopHead = false;
    }
    beginsStatement = groups.break !== undefined;
  }
}
