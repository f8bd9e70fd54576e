import { inclusions, multiline, quote, raw, tagsBefore } from "./strings.mjs";

export const rust = rustHost();

function rustHost() {
  const hashed = (hashes) => ({
    ...raw,
    name: `raw-${hashes.length}`,
    behind: `(?<=r${hashes}")`,
    ...tagsBefore(`r${hashes}"`),
    stop: `"${hashes}`,
    host: [],
    ...(hashes === "" ? { doubleQuote: '(?!)"' } : { doubleQuote: `"(?!${hashes})` }),
  });
  return {
    id: "rust",
    language: "rust",
    injectTo: ["source.rust"],
    within: ["string.quoted"],
    lineComment: "//",
    commentScope: "comment.line.double-slash.rust",
    embeddedLanguages: {},
    strings: [
      hashed(""),
      hashed("#"),
      hashed("##"),
      {
        ...multiline,
        name: "double",
        behind: '(?<=")(?<![r#]")',
        ...tagsBefore(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: inclusions("source.rust", "escapes", "interpolations"),
      },
    ],
  };
}
