import { forwardSearch } from "../text/forward-search";
import type { Span } from "../text/span";
import type { Hole, MaskedText } from "./hole";

/**
 * Finds the tags of Mustache and Handlebars, as TwiML Bins use them: `{{From}}`, `{{{x}}}`, `{{#if x}}…{{/if}}`,
 * `{{! comment }}`. A `{{` without its `}}` is left as it is.
 */
export function maskMustache(text: string): MaskedText {
  const holes: Hole[] = [];
  const commentEnd = forwardSearch(text, longCommentEnd);
  let masked = "";
  let at = 0;
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
    const hole = holeAt(text, open, commentEnd);
    const end = hole?.span.end ?? open + 1;
    masked += text.slice(at, open) + (hole ? filler(text, open, end) : "{");
    if (hole) {
      holes.push(hole);
    }
    at = end;
  }
  return { masked: masked + text.slice(at), holes };
}

// No tag holds a brace of its own.
const tag = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/y;
const longComment = "{{!--";
const longCommentEnd = "--}}";

const kinds: Readonly<Record<string, Hole["kind"]>> = { "#": "open", "^": "open", "/": "close", "!": "comment" };

function holeAt(text: string, open: number, commentEnd: (from: number) => number): Hole | undefined {
  if (text.startsWith(longComment, open)) {
    const nameStart = open + longComment.length;
    const end = commentEnd(nameStart);
    if (end < text.length) {
      return commentHole(text, { start: open, end: end + longCommentEnd.length }, { start: nameStart, end });
    }
  }
  return tagAt(text, open);
}

/** A comment may hold braces where it is written `{{!-- --}}`. */
function commentHole(text: string, span: Span, nameSpan: Span): Hole {
  return { span, kind: "comment", name: text.slice(nameSpan.start, nameSpan.end), nameSpan };
}

function tagAt(text: string, open: number): Hole | undefined {
  tag.lastIndex = open;
  const [whole, unescaped, escaped = ""] = tag.exec(text) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const sign = unescaped === undefined ? (/^\s*([#^/!>&])/.exec(escaped) ?? []) : [];
  const [beforeName = "", mark = ""] = sign;
  const inner = (unescaped ?? escaped).slice(beforeName.length);
  const name = inner.trim();
  const innerStart = open + (unescaped === undefined ? 2 : 3) + beforeName.length;
  const nameStart = innerStart + (inner.length - inner.trimStart().length);
  const isElse = mark === "" ? /^else\b/.test(name) : mark === "^" && name === "";
  return {
    span: { start: open, end: open + whole.length },
    kind: isElse ? "else" : (kinds[mark] ?? "value"),
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
  };
}

/** Blanks; but letters where a name or a bare value is expected. Line breaks stay. */
function filler(text: string, start: number, end: number): string {
  const before = text[start - 1];
  const isName = before === "=" || before === "<" || (before === "/" && text[start - 2] === "<");
  return text.slice(start, end).replace(/[^\r\n]/g, isName ? "x" : " ");
}
