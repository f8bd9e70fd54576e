import { commentTags, inclusions, multiline, quote, raw } from "./strings.mjs";

export const rust = rustHost();

function rustHost() {
  const hashed = (hashes) => ({
    ...raw,
    name: `raw-${hashes.length}`,
    behind: `(?<=r${hashes}")`,
    tags: commentTags(`r${hashes}"`),
    stop: `"${hashes}`,
    host: [],
    ...(hashes === "" ? { doubleQuote: '(?!)"' } : { doubleQuote: `"(?!${hashes})` }),
  });
  return {
    id: "rust",
    language: "rust",
    injectTo: ["source.rust"],
    within: ["string.quoted"],
    embeddedLanguages: {},
    strings: [
      hashed(""),
      hashed("#"),
      hashed("##"),
      {
        ...multiline,
        name: "double",
        behind: '(?<=")(?<![r#]")',
        tags: commentTags(quote),
        stop: quote,
        doubleQuote: '\\\\"',
        host: inclusions("source.rust", "escapes", "interpolations"),
      },
    ],
  };
}
