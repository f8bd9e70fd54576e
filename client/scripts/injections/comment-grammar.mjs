// Makes the grammar that finds the comments which say of the string in the line below that it is TwiML. It is a grammar of its own
// with one short rule: VS Code tries it at each token of all programs, and this costs two to five hundredths of its coloring. With the
// rules for strings beside it, it was a fifth.
import { tag } from "./openings.mjs";
import { marked } from "./tagged-grammar.mjs";

/** @param {import("./injection-grammar.d.mts").Host} host */
export function commentGrammar({ injectTo: [code], statements = code, lineComment, commentScope }, scopeName) {
  return {
    comment: "Made by npm run grammars; see client/scripts/injections.",
    scopeName,
    injectionSelector: `L:${code} -string -comment`,
    patterns: [
      {
        name: marked,
        begin: String.raw`^[ \t]*((${lineComment})\s*${tag}[ \t]*)\n`,
        beginCaptures: {
          1: { name: commentScope },
          2: { name: commentScope.replace("comment.line.", "punctuation.definition.comment.") },
        },
        // What is closed here was opened above. Where the comment took its line's end, that line is not over but done.
        end: "(?<=[\"'`])|(?=[)\\]}])|(?<!\\n)$",
        patterns: [{ include: statements }],
      },
    ],
  };
}
