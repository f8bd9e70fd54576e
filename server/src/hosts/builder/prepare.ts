/** What a parser would take for the beginning of the next line: a point, a comma or a key that is being typed. */
const unfinished = (builders: string) =>
  new RegExp(
    [
      String.raw`(?<=(?<![\w.@$])(?:${builders})&?)\.(?=[ \t]*(?:\r?\n|[};]|$))`,
      String.raw`,(?=[ \t]*\r?\n\s*(?:end\b|(?:${builders})&?\.))`,
      String.raw`(?:,[ \t]*)?\b\w+:(?=[ \t]*\r?\n\s*(?:end\b|(?:${builders})&?\.))`,
      String.raw`(?:,[ \t]*)?(?::?\b\w+|"\w*"|'\w*')[ \t]*=>(?=[ \t]*(?:[)}]|\r?\n\s*(?:end\b|(?:${builders})&?\.)))`,
    ].join("|"),
    "g",
  );

/**
 * The program as it is parsed: what is left unfinished at the end of a line is blank, so that the lines below keep what they
 * mean while it is typed. Of the same length.
 */
export function prepared(program: string): string {
  const names = new Set<string>();
  for (const pattern of [/(?<![\w.:])([@$]{0,2}[a-z_]\w*)&?\.[A-Z]/g, /\|\s*([a-z_]\w*)\s*[|,]/g]) {
    for (const [, name] of program.matchAll(pattern)) {
      names.add(name!);
    }
  }
  if (names.size === 0) {
    return program;
  }
  const builders = [...names].map((name) => name.replaceAll("$", "\\$")).join("|");
  return program.replace(unfinished(builders), (found) => " ".repeat(found.length));
}
