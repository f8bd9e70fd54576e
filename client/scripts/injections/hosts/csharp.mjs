import { commentTags, inclusions, quote, raw, single, triple } from "./strings.mjs";

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
    embeddedLanguages: { "meta.embedded.interpolation.cs": "csharp" },
    strings: [
      {
        ...string,
        name: "double",
        behind: '(?<=")(?<![@$"]")',
        tags: commentTags(quote),
        host: host("string-character-escape"),
      },
      {
        ...string,
        name: "interpolated",
        behind: '(?<=\\$")(?<!@\\$")',
        tags: commentTags('\\$"'),
        host: host("string-character-escape", "interpolation"),
      },
      {
        ...verbatim,
        name: "verbatim",
        behind: '(?<=@")(?<!\\$@")',
        tags: commentTags('@"'),
        host: host("verbatim-string-character-escape"),
      },
      {
        ...verbatim,
        name: "verbatim-interpolated",
        behind: '(?<=\\$@"|@\\$")',
        tags: [...commentTags('\\$@"'), ...commentTags('@\\$"')],
        host: host("verbatim-string-character-escape", "interpolation"),
      },
      { ...rawString, name: "raw", behind: '(?<=""")(?<![$"]""")', tags: commentTags(triple), host: [] },
      {
        ...rawString,
        name: "raw-interpolated",
        behind: '(?<=\\$""")(?<!\\$\\$""")',
        tags: commentTags('\\$"""'),
        host: host("raw-interpolation"),
      },
      {
        ...rawString,
        name: "raw-twice-interpolated",
        behind: '(?<=\\$\\$""")(?<!\\$\\$\\$""")',
        tags: commentTags('\\$\\$"""'),
        host: host("double-raw-interpolation"),
      },
    ],
  };
}
