import assert from "node:assert/strict";
import { parseDocument } from "../../../server/src/document";
import type { SyntaxProblem, TwimlNode } from "../../../server/src/syntax/tree";
import { addNotes, stripNotes } from "../../support/markup";

/**
 * `marked` must show every problem as `~~~ kind name` under the text, and `tree` must show what is parsed: a line per
 * node, children indented. Attributes are written `name=value`, without `=value` where none is typed; `…` stands behind
 * an element without end tag and `<` behind one whose start tag breaks off.
 */
export function checkSyntax(marked: string, tree: string): void {
  checkText(stripNotes(marked), marked, tree);
}

/** The same for a text that notes cannot be written into, as they would change its line breaks or its end. */
export function checkText(text: string, marked: string, tree: string): void {
  assert.equal(showProblems(text), marked);
  assert.equal(showTree(text), tree.trim());
}

export function showProblems(text: string): string {
  const findings = parseDocument(text).problems.map(({ span, kind, name }) => ({ span, message: message(kind, name) }));
  return addNotes(text, findings);
}

export function showTree(text: string): string {
  return parseDocument(text)
    .nodes.flatMap((node) => show(node, text))
    .join("\n");
}

/** The text with `▲` where problems say that something is missing. */
export function showInsertions(text: string): string {
  const offsets = parseDocument(text).problems.flatMap(({ insertAt }) => (insertAt === undefined ? [] : [insertAt]));
  return offsets
    .sort((a, b) => b - a)
    .reduce((shown, offset) => `${shown.slice(0, offset)}▲${shown.slice(offset)}`, text);
}

function message(kind: SyntaxProblem["kind"], name: string | undefined): string {
  return name === undefined ? kind : `${kind} ${name}`;
}

function show(node: TwimlNode, text: string): string[] {
  if (node.kind !== "element") {
    const source = text.slice(node.span.start, node.span.end);
    return node.kind === "text" ? (source.trim() === "" ? [] : [JSON.stringify(source)]) : [node.kind];
  }
  const attributes = node.attributes.map(({ name, value }) => (value === undefined ? ` ${name}` : ` ${name}=${value}`));
  const state = node.startTag.close === undefined ? " <" : node.startTag.close === ">" && !node.endTag ? " …" : "";
  const children = node.children.flatMap((child) => show(child, text));
  return [`${node.name}${attributes.join("")}${state}`, ...children.map((line) => `  ${line}`)];
}
