import type { Hole, MaskedText } from "./hole";

/**
 * Finds the tags of Mustache and Handlebars, as TwiML Bins use them: `{{From}}`, `{{{x}}}`, `{{#if x}}…{{/if}}`,
 * `{{! comment }}`. A `{{` without its `}}` is left as it is.
 */
export function maskMustache(text: string): MaskedText {
  if (!text.includes("{{")) {
    return { masked: text, holes: [] };
  }
  const holes = Array.from(text.matchAll(tag), toHole);
  let masked = "";
  let at = 0;
  for (const { span } of holes) {
    masked += text.slice(at, span.start) + filler(text, span.start, span.end);
    at = span.end;
  }
  return { masked: masked + text.slice(at), holes };
}

// A comment may hold `}}` where it is written `{{!-- --}}`. No tag holds a brace of its own.
const tag = /\{\{!--[\s\S]*?--\}\}|\{\{\{\s*([^{}]*?)\s*\}\}\}|\{\{(?!\{)\s*([#^/!>&]?)\s*([^{}]*?)\s*\}\}/g;

const kinds: Readonly<Record<string, Hole["kind"]>> = { "#": "open", "^": "open", "/": "close", "!": "comment" };

function toHole(match: RegExpMatchArray): Hole {
  const [whole, unescaped, sign = "", escaped] = match;
  const start = match.index!;
  const name = unescaped ?? escaped ?? "";
  const nameStart = start + Math.max(0, whole.lastIndexOf(name));
  return {
    span: { start, end: start + whole.length },
    kind: whole.startsWith("{{!") ? "comment" : name === "else" && sign === "" ? "else" : (kinds[sign] ?? "value"),
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
  };
}

/** Blanks; but letters where a name or a bare value is expected, and line breaks stay. */
function filler(text: string, start: number, end: number): string {
  const before = text[start - 1];
  const isName = before === "=" || before === "<" || (before === "/" && text[start - 2] === "<");
  return isName ? "x".repeat(end - start) : text.slice(start, end).replace(/[^\r\n]/g, " ");
}
