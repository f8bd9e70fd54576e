/** The text as it is written between tags. */
export function escapedText(text: string): string {
  return escapedMarkup(text).replaceAll("]]>", "]]&gt;");
}

/** The text as it is written in an attribute's value; `quote` is the one around it, absent for a bare value. */
export function escapedValue(text: string, quote: '"' | "'" | undefined): string {
  const escaped = escapedMarkup(text);
  return (quote === undefined || quote === '"' ? escaped.replaceAll('"', "&quot;") : escaped).replaceAll(
    "'",
    quote === '"' ? "'" : "&apos;",
  );
}

function escapedMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
