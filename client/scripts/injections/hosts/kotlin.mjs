import { commentTags, inclusions, quote, raw, single, triple } from "./strings.mjs";

export const kotlin = kotlinHost();

function kotlinHost() {
  const escaped = { match: "\\\\.", name: "constant.character.escape.kotlin" };
  const templates = inclusions("source.kotlin", "string-escape-simple", "string-escape-bracketed");
  return {
    id: "kotlin",
    language: "kotlin",
    injectTo: ["source.kotlin"],
    within: ["string.quoted"],
    embeddedLanguages: { "meta.template.expression.kotlin": "kotlin" },
    strings: [
      {
        ...raw,
        name: "raw",
        behind: '(?<=""")',
        tags: commentTags(triple),
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
        tags: commentTags(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: [escaped, ...templates],
      },
    ],
  };
}
