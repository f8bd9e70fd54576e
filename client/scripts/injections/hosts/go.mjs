import { inclusions, quote, raw, single, tagsBefore } from "./strings.mjs";

export const go = goHost();

function goHost() {
  return {
    id: "go",
    language: "go",
    injectTo: ["source.go"],
    within: ["string.quoted"],
    lineComment: "//",
    commentScope: "comment.line.double-slash.go",
    statements: "source.go#statements",
    embeddedLanguages: {},
    strings: [
      {
        ...raw,
        name: "raw",
        behind: "(?<=`)",
        ...tagsBefore("`"),
        stop: "`",
        host: inclusions("source.go", "string_placeholder"),
      },
      {
        ...single,
        name: "double",
        behind: '(?<=")',
        ...tagsBefore(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: inclusions("source.go", "string_escaped_char", "string_placeholder"),
      },
    ],
  };
}
