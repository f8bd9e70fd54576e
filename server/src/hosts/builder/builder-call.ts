import type { Node } from "web-tree-sitter";
import type { Span } from "../../text/span";
import { spanOf } from "../strings/languages/literals";
import { ruby } from "../strings/languages/ruby";
import type { Written } from "./part";

/** The variables that hold a builder, as the program writes them. */
export type Builders = ReadonlySet<string>;

/** A call of a builder that writes an element. Spans are the program's. */
export interface ElementCall {
  readonly node: Node;
  readonly receiver: string;
  /** Of the method. */
  readonly method: Span;
  readonly name: { readonly text: string; readonly span: Span; readonly written: Written };
  /** Without the name. */
  readonly arguments: readonly Node[];
  readonly list: Node | undefined;
  readonly block: Node | undefined;
}

const nameInXml = /^[A-Za-z_][\w.-]*$/;

/** The method that a builder is asked for; `undefined` for a node that is no call of one. */
export function builderMethod(node: Node, builders: Builders): Node | undefined {
  const receiver = node.type === "call" ? node.childForFieldName("receiver") : null;
  const method = receiver && builders.has(receiver.text) ? node.childForFieldName("method") : null;
  return method ?? undefined;
}

/** The element that a call of `method` writes; `undefined` where it writes none, or nobody knows which. */
export function elementCall(node: Node, method: Node, program: string): ElementCall | undefined {
  const list = node.childForFieldName("arguments") ?? undefined;
  const given = list?.namedChildren.filter(({ type }) => type !== "comment") ?? [];
  const common = {
    node,
    receiver: node.childForFieldName("receiver")?.text ?? "",
    method: spanOf(method),
    list,
    block: node.childForFieldName("block") ?? undefined,
  };
  if (method.text === "tag!") {
    const name = given[0] && nameArgument(given[0], program);
    return name && { ...common, name, arguments: given.slice(1) };
  }
  // A first symbol is the rest of a name with a namespace.
  if (!isElementName(method.text) || given[0]?.type === "simple_symbol") {
    return undefined;
  }
  const name = { text: method.text, span: spanOf(method), written: { as: "method" } as const };
  return { ...common, name, arguments: given };
}

function nameArgument(node: Node, program: string): ElementCall["name"] | undefined {
  const literal = ruby.literalOf(node, program);
  if (literal && literal.interpolations.length === 0 && nameInXml.test(textOf(program, literal.content))) {
    const { content, form } = literal;
    return { text: textOf(program, content), span: content, written: { as: "string", form, isName: true } };
  }
  if (node.type === "simple_symbol" && nameInXml.test(node.text.slice(1))) {
    const span = { start: node.startIndex + 1, end: node.endIndex };
    return { text: textOf(program, span), span, written: { as: "bare", value: spanOf(node) } };
  }
  return undefined;
}

/** What every object can be asked for, and what Nokogiri's builder gives. */
const methods = new Set(
  "text cdata comment doc parent context arity to_xml to_s to_str inspect class send public_send tap then freeze dup clone itself method methods object_id hash instance_eval instance_exec instance_variable_get instance_variable_set extend is_a kind_of respond_to puts print raise fail".split(
    " ",
  ),
);

/** Names with a sign are the builder's own, and Nokogiri drops a `_` at the end. */
function isElementName(method: string): boolean {
  return /^[A-Za-z](?:\w*[A-Za-z0-9])?$/.test(method) && !methods.has(method);
}

function textOf(program: string, { start, end }: Span): string {
  return program.slice(start, end);
}
