import type { Node } from "web-tree-sitter";
import type { Span } from "../../../text/span";
import type { Literal, StringForm } from "../literal";

/** A language that tree-sitter reads. */
export interface GrammarLanguage {
  /** The name of its grammar. */
  readonly grammar: string;
  /** The string that the node is; `undefined` for all other nodes. `parent`: where it is known. */
  literalOf(node: Node, program: string, parent?: Node): Literal | undefined;
  /** Whether the node is an expression that joins strings. */
  joins(node: Node): boolean;
}

export function spanOf({ startIndex, endIndex }: Node): Span {
  return { start: startIndex, end: endIndex };
}

/** The literal whose content begins and ends that many characters inside of the node; `undefined` where it is not closed. */
export function quoted(
  node: Node,
  program: string,
  open: string,
  form: StringForm,
  interpolations: readonly Span[] = [],
): Literal | undefined {
  const span = spanOf(node);
  const content = { start: span.start + open.length, end: span.end - form.end.length };
  const isClosed = content.start <= content.end && program.startsWith(form.end, content.end);
  return isClosed
    ? { span, content: form.isDedented ? behindLineBreak(program, content) : content, interpolations, form }
    : undefined;
}

/** What begins in the line behind the opening quotes. */
function behindLineBreak(program: string, content: Span): Span {
  const before = /^[ \t]*(?:\r\n|\n)/.exec(program.slice(content.start, content.end))?.[0] ?? "";
  return { start: content.start + before.length, end: content.end };
}

export function childrenOf(node: Node, ...types: readonly string[]): Span[] {
  return node.children.filter((child) => types.includes(child.type)).map(spanOf);
}

/** A test for expressions of these types with that operator. */
export function joining(operator: string, ...types: readonly string[]): (node: Node) => boolean {
  return (node) => types.includes(node.type) && node.children.some((child) => child.type === operator);
}
