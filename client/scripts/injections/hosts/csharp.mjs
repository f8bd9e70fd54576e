import { callsBefore, inclusions, quote, raw, single, tagsBefore, triple } from "./strings.mjs";

export const csharp = csharpHost();

function csharpHost() {
  const host = (...rules) => inclusions("source.cs", ...rules);
  const verbatim = { ...raw, stop: '"(?!")', doubleQuote: '""' };
  const rawString = { ...raw, stop: triple, doubleQuote: '"(?!"")' };
  const string = { ...single, stop: quote, doubleQuote: '\\\\"' };
  return {
    id: "csharp",
    language: "csharp",
    injectTo: ["source.cs"],
    within: ["string.quoted"],
    lineComment: "//",
    commentScope: "comment.line.double-slash.cs",
    statements: "source.cs#statement",
    embeddedLanguages: { "meta.embedded.interpolation.cs": "csharp" },
    strings: [
      {
        ...string,
        name: "double",
        behind: '(?<=")(?<![@$"]")',
        ...tagsBefore(quote),
        host: host("string-character-escape"),
      },
      {
        ...string,
        name: "interpolated",
        behind: '(?<=\\$")(?<!@\\$")',
        ...tagsBefore('\\$"'),
        host: host("string-character-escape", "interpolation"),
      },
      {
        ...verbatim,
        name: "verbatim",
        behind: '(?<=@")(?<!\\$@")',
        ...tagsBefore('@"'),
        host: host("verbatim-string-character-escape"),
      },
      {
        ...verbatim,
        name: "verbatim-interpolated",
        behind: '(?<=\\$@"|@\\$")',
        tags: [...tagsBefore('\\$@"').tags, ...tagsBefore('@\\$"').tags],
        calls: [...callsBefore('\\$@"'), ...callsBefore('@\\$"')],
        host: host("verbatim-string-character-escape", "interpolation"),
      },
      { ...rawString, name: "raw", behind: '(?<=""")(?<![$"]""")', ...tagsBefore(triple), host: [] },
      {
        ...rawString,
        name: "raw-interpolated",
        behind: '(?<=\\$""")(?<!\\$\\$""")',
        ...tagsBefore('\\$"""'),
        host: host("raw-interpolation"),
      },
      {
        ...rawString,
        name: "raw-twice-interpolated",
        behind: '(?<=\\$\\$""")(?<!\\$\\$\\$""")',
        ...tagsBefore('\\$\\$"""'),
        host: host("double-raw-interpolation"),
      },
    ],
  };
}
