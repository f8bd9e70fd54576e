import { multiline, quote, single, tagsBefore, triple } from "./strings.mjs";

export const java = javaHost();

function javaHost() {
  const host = [{ match: "\\\\.", name: "constant.character.escape.java" }];
  return {
    id: "java",
    language: "java",
    injectTo: ["source.java"],
    within: ["string.quoted"],
    lineComment: "//",
    commentScope: "comment.line.double-slash.java",
    statements: "source.java#code",
    embeddedLanguages: {},
    strings: [
      {
        ...multiline,
        name: "block",
        behind: '(?<=""")',
        ...tagsBefore(triple),
        stop: triple,
        doubleQuote: '"(?!"")',
        host: [{ match: '(\\\\""")(?!")|(\\\\.)', name: "constant.character.escape.java" }],
      },
      {
        ...single,
        name: "double",
        behind: '(?<=")(?<!"")',
        ...tagsBefore(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host,
      },
    ],
  };
}
