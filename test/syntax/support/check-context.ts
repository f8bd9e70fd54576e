import assert from "node:assert/strict";
import { parseDocument } from "../../../server/src/document";
import { type Context, contextAt } from "../../../server/src/syntax/context";
import { extractCursor } from "../../support/markup";

const signs: Readonly<Record<Context["kind"], string>> = {
  content: ".",
  "element-name": "e",
  "attribute-name": "a",
  "attribute-value": "v",
  tag: "=",
  "end-tag": "/",
  comment: "!",
  cdata: "[",
  instruction: "?",
  declaration: "x",
  doctype: "D",
};

/** `expected` has a sign for each cursor position, that before the first character first; the text shows `⏎` for a line break. */
export function checkKinds(shown: string, expected: string): void {
  const text = shown.replaceAll("⏎", "\n");
  const document = parseDocument(text);
  const kinds = Array.from({ length: text.length + 1 }, (_, offset) => signs[contextAt(document, offset).kind]);
  assert.equal(`${shown}\n${kinds.join("")}`, `${shown}\n${expected}`);
}

/** What is at the `|`: the kind, the span's text in brackets, then `in` the parent, `of` the element, `@` the attribute. */
export function checkContext(marked: string, expected: string): void {
  const { text, offset } = extractCursor(marked);
  const context = contextAt(parseDocument(text), offset);
  const parts = [context.kind, `[${text.slice(context.span.start, context.span.end)}]`];
  if ("parent" in context && context.parent) {
    parts.push(`in ${context.parent.name}`);
  }
  if ("element" in context && context.element) {
    parts.push(`of ${context.element.name}`);
  }
  if ("attribute" in context && context.attribute) {
    parts.push(`@${context.attribute.name}`);
  }
  if ("quote" in context && context.quote) {
    parts.push(context.quote);
  }
  assert.equal(parts.join(" "), expected);
}
