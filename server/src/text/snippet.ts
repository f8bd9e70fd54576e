const stop = /\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}|\$\{\d+:?((?:\\.|[^}\\])*)\}|\$\d+|\\([\\$},|])/g;

/** The text of a snippet for a client that knows none: `${1|a,b|}` and `${1:a}` become `a`, `$1` nothing. */
export function withoutStops(snippet: string): string {
  return snippet.replace(
    stop,
    (_, choice?: string, placeholder?: string, escaped?: string) =>
      escaped ?? (choice ?? placeholder ?? "").replace(/\\(.)/g, "$1"),
  );
}

/** A snippet's marks, or what stands between them; `\,` and `\|` stay as they are, since they only mean it in a choice. */
const mark = /\\[,|]|\\([\\$}])|\$\{\d+[:|}]|\$\d+|\|?\}|[^\\$}|]+|[\s\S]/g;

/** The snippet with all that is no mark of its own sent through `write`. */
export function mapSnippet(snippet: string, write: (text: string) => string): string {
  let result = "";
  let literal = "";
  let open = 0;
  const flush = () => {
    result += write(literal).replace(/[\\$}]/g, "\\$&");
    literal = "";
  };
  for (const [found, escaped] of snippet.matchAll(mark)) {
    const isEnd = open > 0 && /^\|?\}$/.test(found);
    if (escaped !== undefined) {
      literal += escaped;
    } else if (isEnd || /^(\\[,|]|\$.)/s.test(found)) {
      flush();
      result += found;
      open += isEnd ? -1 : /[:|]$/.test(found) && found.startsWith("$") ? 1 : 0;
    } else {
      literal += found;
    }
  }
  flush();
  return result;
}
