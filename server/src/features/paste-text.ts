import { elementSpec } from "../catalogue";
import { holeAt, parseDocument, type TwimlDocument } from "../document";
import { type Context, contextAt } from "../syntax/context";
import type { SyntaxProblemKind } from "../syntax/tree";
import { applyEdits, type Edit } from "../text/edit";
import type { Span } from "../text/span";

/**
 * How text from elsewhere must be written to stand in place of the span as what it is: `&`, `<` and the quote of a value
 * escaped where XML demands it, and what would end CDATA or break a comment. TwiML stays TwiML, references and tokens of
 * templates stay as they are. `undefined` where nothing is to be changed, and where no text belongs, as between attributes
 * and in the code of a template.
 */
export function pasteText(document: TwimlDocument, span: Span, text: string): string | undefined {
  const context = contextAt(document, span.start);
  if (context.span.end < span.end || isInHole(document, span.start)) {
    return undefined;
  }
  const written = writtenIn(context, text);
  return written === text ? undefined : written;
}

function isInHole(document: TwimlDocument, offset: number): boolean {
  const hole = holeAt(document, offset);
  return hole !== undefined && hole.span.start < offset && offset < hole.span.end;
}

function writtenIn(context: Context, text: string): string {
  switch (context.kind) {
    case "attribute-value":
      return context.quote ? inValue(text, context.quote) : text;
    case "content":
      return context.parent ? inContent(text) : text;
    case "cdata":
      return text.replaceAll("]]>", "]]]]><![CDATA[>");
    case "comment":
      return text.replace(/-{2,}/g, "-");
    default:
      return text;
  }
}

function inValue(text: string, quote: '"' | "'"): string {
  return escaped(text, quote === '"' ? { "<": "&lt;", '"': "&quot;" } : { "<": "&lt;", "'": "&apos;" });
}

function inContent(text: string): string {
  const before = "<a>";
  const fragment = parseDocument(`${before}${text}</a>`);
  const mending = fragment.problems.flatMap(({ kind, span }): Edit[] => {
    const replacement = replacements[kind];
    return replacement
      ? [{ span: { start: span.start - before.length, end: span.end - before.length }, text: replacement }]
      : [];
  });
  const isSound = fragment.problems.every(({ kind }) => replacements[kind] || kind === "unknown-entity");
  if (isSound) {
    return applyEdits(text, mending);
  }
  return isHalfOfTwiml(text) ? text : escaped(text, { "<": "&lt;" }).replaceAll("]]>", "]]&gt;");
}

/** What is wrong in text that merely was not written as XML, and what should stand there. */
const replacements: Partial<Record<SyntaxProblemKind, string>> = {
  "raw-ampersand": "&amp;",
  "raw-less-than": "&lt;",
  "cdata-end-in-text": "]]&gt;",
};

/** Whether it is a piece of a document, cut somewhere: each tag in it is TwiML's. */
function isHalfOfTwiml(text: string): boolean {
  const tags = Array.from(text.matchAll(/<(?!\?|!--)(\/?[^\s<>/]*)/g), ([, name = ""]) => name.replace("/", ""));
  return tags.length > 0 && tags.every((name) => elementSpec(name) !== undefined);
}

/** Escapes ampersands that begin no reference, and the characters given; tokens of templates stay. */
function escaped(text: string, characters: Readonly<Record<string, string>>): string {
  const { masked } = parseDocument(text);
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index]!;
    if (masked[index] !== character) {
      return character;
    }
    const isRaw = character === "&" && !/^&(?:#\d+|#x[\da-f]+|[a-z_:][\w.:-]*);/i.test(text.slice(index, index + 20));
    return isRaw ? "&amp;" : Object.hasOwn(characters, character) ? characters[character]! : character;
  }).join("");
}
