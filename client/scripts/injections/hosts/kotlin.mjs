import { inclusions, quote, raw, single, tagsBefore, triple } from "./strings.mjs";

export const kotlin = kotlinHost();

function kotlinHost() {
  const escaped = { match: "\\\\.", name: "constant.character.escape.kotlin" };
  const templates = inclusions("source.kotlin", "string-escape-simple", "string-escape-bracketed");
  return {
    id: "kotlin",
    language: "kotlin",
    injectTo: ["source.kotlin"],
    within: ["string.quoted"],
    lineComment: "//",
    commentScope: "comment.line.double-slash.kotlin",
    embeddedLanguages: { "meta.template.expression.kotlin": "kotlin" },
    strings: [
      {
        ...raw,
        name: "raw",
        behind: '(?<=""")',
        ...tagsBefore(triple),
        stop: triple,
        doubleQuote: '"(?!"")',
        host: templates,
        // The host has escapes in raw strings too, where Kotlin has none.
        blankLine: [escaped, ...templates],
      },
      {
        ...single,
        name: "double",
        behind: '(?<=")(?<!"")',
        ...tagsBefore(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: [escaped, ...templates],
      },
    ],
  };
}
