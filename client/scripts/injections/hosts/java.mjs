import { commentTags, multiline, quote, single, triple } from "./strings.mjs";

export const java = javaHost();

function javaHost() {
  const host = [{ match: "\\\\.", name: "constant.character.escape.java" }];
  return {
    id: "java",
    language: "java",
    injectTo: ["source.java"],
    within: ["string.quoted"],
    embeddedLanguages: {},
    strings: [
      {
        ...multiline,
        name: "block",
        behind: '(?<=""")',
        tags: commentTags(triple),
        stop: triple,
        doubleQuote: '"(?!"")',
        host: [{ match: '(\\\\""")(?!")|(\\\\.)', name: "constant.character.escape.java" }],
      },
      {
        ...single,
        name: "double",
        behind: '(?<=")(?<!"")',
        tags: commentTags(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host,
      },
    ],
  };
}
