import { forwardSearch } from "../text/forward-search";
import type { Hole, MaskedText } from "./hole";
import { maskTags } from "./templates/mask-tags";
import { closeOf, holeOf, tagOf } from "./templates/tag";

/**
 * Finds the tags of Mustache and Handlebars, as TwiML Bins use them: `{{From}}`, `{{{x}}}`, `{{#if x}}…{{/if}}`,
 * `{{! comment }}`. A `{{` without its `}}` is left as it is.
 */
export function maskMustache(text: string): MaskedText {
  const commentEnd = forwardSearch(text, "--}}");
  const trimmedCommentEnd = forwardSearch(text, "--~}}");
  const rawEnd = forwardSearch(text, "{{{{/");
  return maskTags(text, /\{\{/g, (start) => {
    const hole =
      commentAt(text, start, (from) => Math.min(commentEnd(from), trimmedCommentEnd(from))) ??
      rawBlockAt(text, start, rawEnd) ??
      tagAt(text, start);
    return hole ? [hole] : [];
  });
}

// A comment may hold braces where it is written `{{!-- --}}`.
const longComment = /\{\{~?!--/y;

function commentAt(text: string, start: number, endOf: (from: number) => number): Hole | undefined {
  longComment.lastIndex = start;
  if (!longComment.test(text)) {
    return undefined;
  }
  const from = longComment.lastIndex;
  const end = endOf(from);
  const span = { start, end: text.indexOf("}}", end) + "}}".length };
  return end < text.length
    ? { span, kind: "comment", name: text.slice(from, end), nameSpan: { start: from, end } }
    : undefined;
}

const rawBlock = /\{\{\{\{\s*([^\s{}/]+)(?=[\s{}/])[^{}]*\}\}\}\}/y;

/** `{{{{raw}}}} … {{{{/raw}}}}`: what a helper makes of the text inside nobody knows. */
function rawBlockAt(text: string, start: number, endOf: (from: number) => number): Hole | undefined {
  rawBlock.lastIndex = start;
  const found = rawBlock.exec(text);
  if (!found) {
    return undefined;
  }
  const close = endOf(rawBlock.lastIndex);
  const closing = `{{{{/${found[1]}}}}}`;
  const end = close + closing.length;
  return text.startsWith(closing, close) ? holeOf(tagOf(text, start, start + 4, end - 4, end), "value") : undefined;
}

// No tag holds a brace of its own. At a `~` Handlebars takes the blanks away.
const tag = /\{\{\{~?([^{}]*?)~?\}\}\}|\{\{~?([^{}]*?)~?\}\}/dy;

const kinds: Readonly<Record<string, Hole["kind"]>> = { "#": "open", "^": "open", "/": "close", "!": "comment" };

function tagAt(text: string, start: number): Hole | undefined {
  tag.lastIndex = start;
  const found = tag.exec(text);
  if (!found) {
    return tagWithStrings(text, start);
  }
  const [innerStart, innerEnd] = found.indices![found[2] === undefined ? 1 : 2]!;
  return readTag(text, start, innerStart, innerEnd, start + found[0].length);
}

/** `{{#if (eq a "}")}}`: in strings Handlebars takes braces for text. */
function tagWithStrings(text: string, start: number): Hole | undefined {
  const from = start + "{{".length;
  const close = closeOf(text, from, "{{", "}}", `"'`);
  if (close === undefined) {
    return undefined;
  }
  const withoutStrings = text.slice(from, close).replace(/"[^"\n]*"|'[^'\n]*'/g, "");
  return /[{}]/.test(withoutStrings) ? undefined : readTag(text, start, from, close, close + "}}".length);
}

function readTag(text: string, start: number, innerStart: number, innerEnd: number, end: number): Hole {
  const isRaw = text.startsWith("{{{", start);
  const sign = isRaw ? null : /^~?\s*([#^/!>&])/.exec(text.slice(innerStart, innerEnd));
  const [beforeName = "", mark = ""] = sign ?? [];
  const read = tagOf(text, start, innerStart + beforeName.length, innerEnd, end);
  if (mark === "" ? !isRaw && /^else\b/.test(read.code) : mark === "^" && read.code === "") {
    return holeOf(read, "else");
  }
  const kind = kinds[mark] ?? "value";
  const name = kind === "open" || kind === "close" ? sectionName(read.code) : "";
  return holeOf(read, kind, name === "" ? undefined : { name, closedBy: `{{/${name}}}` });
}

/** Without the arguments of a helper, and the marks of a decorator and of a partial with content. */
function sectionName(code: string): string {
  return /^[*>\s]*([^\s]*)/.exec(code)![1]!;
}
