import { commentTags, inclusions, quote, raw, single } from "./strings.mjs";

export const go = goHost();

function goHost() {
  return {
    id: "go",
    language: "go",
    injectTo: ["source.go"],
    within: ["string.quoted"],
    embeddedLanguages: {},
    strings: [
      {
        ...raw,
        name: "raw",
        behind: "(?<=`)",
        tags: commentTags("`"),
        stop: "`",
        host: inclusions("source.go", "string_placeholder"),
      },
      {
        ...single,
        name: "double",
        behind: '(?<=")',
        tags: commentTags(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: inclusions("source.go", "string_escaped_char", "string_placeholder"),
      },
    ],
  };
}
