/** Joins for a sentence: `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Markdown of the catalogue as plain text: editors show diagnostics as they are. */
export function plain(markdown: string): string {
  return markdown.replace(/`(<[^`]*>)`/g, "$1").replace(/`([^`]*)`/g, "'$1'");
}

export function tagNames(names: readonly string[]): string[] {
  return names.map((name) => `<${name}>`);
}

/** What a person wrote, in quotes; long texts are cut and line breaks become blanks. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `'${line.length > 40 ? `${line.slice(0, 39)}…` : line}'`;
}
