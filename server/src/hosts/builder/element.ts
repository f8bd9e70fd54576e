import type { Node } from "web-tree-sitter";
import type { Span } from "../../text/span";
import { spanOf } from "../strings/languages/literals";
import { ruby } from "../strings/languages/ruby";
import type { ElementCall } from "./builder-call";
import type { CallAttribute, KeyStyle } from "./part";
import type { XmlWriter } from "./xml-writer";

/** How the statement stands that a call is. */
interface Statement {
  readonly isBroken: boolean;
  readonly isAlone: boolean;
}

/** Writes the element of a call; `writeBody` what its block writes. */
export function writeElement(
  writer: XmlWriter,
  program: string,
  call: ElementCall,
  { isBroken, isAlone }: Statement,
  writeBody: (block: Node) => void,
): void {
  const { name, block } = call;
  const start = writer.length;
  // The outer call comes before those that are in it.
  const index = writer.calls.length;
  writer.calls.length++;
  writer.markup("<");
  writer.word(name.span, inRegion(writer, name.written));
  const attributes = writeAttributes(writer, program, call);
  const texts = call.arguments.filter(mayBeText);
  const isEmpty = texts.length === 0 && !block && !isBroken;
  writer.markup(isEmpty ? "/>" : ">");
  const startTag = { start, end: writer.length };
  if (!isEmpty) {
    for (const text of texts) {
      writeValue(writer, program, text, false);
    }
    if (isBroken) {
      writer.code({ start: call.node.endIndex, end: call.node.endIndex });
    }
    if (block) {
      writeBody(block);
    }
    writer.markup("</");
    writer.endName(name.span);
    writer.markup(">");
  }
  writer.calls[index] = {
    xml: { start, end: writer.length },
    startTag,
    ...callSpans(writer, call),
    name: writer.inRegion(name.span),
    receiver: call.receiver,
    argumentCount: call.arguments.length,
    attributes,
    isStatement: isAlone,
  };
}

function callSpans(writer: XmlWriter, { node, method, list, block }: ElementCall) {
  const args = { start: method.end, end: list ? list.endIndex : method.end };
  return {
    ruby: writer.inRegion(spanOf(node)),
    arguments: writer.inRegion(args),
    hasParentheses: list?.child(0)?.type === "(",
    blockStart: block && writer.inRegion(spanOf(block)).start,
    body: block && writer.inRegion(bodySpan(block)),
  };
}

/** Behind the parameters of a block, up to what ends it. */
function bodySpan(block: Node): Span {
  const first = block.childForFieldName("parameters") ?? block.child(0)!;
  const last = block.child(block.childCount - 1)!;
  return { start: first.endIndex, end: Math.max(first.endIndex, last.startIndex) };
}

function inRegion<T extends ElementCall["name"]["written"]>(writer: XmlWriter, written: T): T {
  return written.as === "bare" ? { ...written, value: writer.inRegion(written.value) } : written;
}

/** An argument that is no option may be text; a variable, or what a method gives, may be options as well. */
function mayBeText({ type }: Node): boolean {
  return type !== "pair" && type !== "hash" && type !== "hash_splat_argument";
}

const textTypes = new Set([
  "string",
  "chained_string",
  "heredoc_beginning",
  "integer",
  "float",
  "true",
  "false",
  "unary",
]);

function mayBeOptions({ type }: Node): boolean {
  return !textTypes.has(type) && type !== "block_argument";
}

function writeAttributes(writer: XmlWriter, program: string, call: ElementCall): CallAttribute[] {
  const options = call.arguments.flatMap((node) => (node.type === "hash" ? node.namedChildren : [node]));
  const keys = options.map((node) => (node.type === "pair" ? keyOf(node, program) : undefined));
  const attributes: CallAttribute[] = [];
  for (const [index, node] of options.entries()) {
    const key = keys[index];
    // Of one key the last value counts.
    const isOverwritten = keys.some((other, at) => at > index && key && other?.id === key.id);
    if (key && !isOverwritten) {
      attributes.push(writeAttribute(writer, program, node, key));
    } else if (!key && mayBeOptions(node) && node.type !== "comment") {
      writer.markup(" ");
      writer.code(spanOf(node));
    }
  }
  return attributes;
}

interface Key {
  /** Equal for the same key of a hash. */
  readonly id: string;
  readonly span: Span;
  readonly style: KeyStyle;
  readonly form?: NonNullable<ReturnType<typeof ruby.literalOf>>["form"];
}

function keyOf(pair: Node, program: string): Key | undefined {
  const key = pair.childForFieldName("key");
  if (!key) {
    return undefined;
  }
  const isLabel = !program.slice(key.endIndex, pair.endIndex).trimStart().startsWith("=>");
  const literal = ruby.literalOf(key, program);
  const { start, end } = literal ? literal.content : spanOf(key);
  const span = { start: key.type === "simple_symbol" ? start + 1 : start, end };
  const name = program.slice(span.start, span.end);
  const isKnown = literal ? literal.interpolations.length === 0 : /^(?:hash_key_symbol|simple_symbol)$/.test(key.type);
  if (!isKnown || !/^[A-Za-z_][\w:.-]*$/.test(name)) {
    return undefined;
  }
  if (!literal) {
    return { id: `:${name}`, span, style: isLabel ? "label" : "symbol" };
  }
  const style = isLabel ? "label" : literal.form.end === "'" ? "single" : "double";
  return { id: isLabel ? `:${name}` : name, span, style, form: literal.form };
}

function writeAttribute(writer: XmlWriter, program: string, pair: Node, { span, style, form }: Key): CallAttribute {
  writer.markup(" ");
  const start = writer.length;
  writer.word(span, form ? { as: "string", form, isName: true } : { as: "key" });
  writer.markup('="');
  const value = pair.childForFieldName("value");
  if (value) {
    writeValue(writer, program, value, true);
  } else {
    writer.code({ start: pair.endIndex, end: pair.endIndex });
  }
  writer.markup('"');
  return {
    name: program.slice(span.start, span.end),
    xml: { start, end: writer.length },
    ruby: writer.inRegion(spanOf(pair)),
    style,
  };
}

/** A string, number, symbol or truth, as the builder writes it; all else is code. */
function writeValue(writer: XmlWriter, program: string, node: Node, isValue: boolean): void {
  const parts = node.type === "chained_string" ? node.namedChildren : [node];
  for (const part of parts) {
    const literal = part.type === "string" ? ruby.literalOf(part, program) : undefined;
    if (literal && !part.hasError) {
      writer.string(literal, isValue);
    } else if (isBare(part, isValue)) {
      const start = part.type === "simple_symbol" ? part.startIndex + 1 : part.startIndex;
      writer.word({ start, end: part.endIndex }, { as: "bare", value: writer.inRegion(spanOf(part)) });
    } else {
      writer.code(spanOf(part));
    }
  }
}

function isBare({ type, text }: Node, isValue: boolean): boolean {
  switch (type) {
    case "integer":
      return /^(?:0|[1-9]\d*)$/.test(text);
    case "float":
      return /^\d+\.\d+$/.test(text);
    case "unary":
      return /^-(?:[1-9]\d*|\d+\.\d+)$/.test(text);
    case "true":
    case "false":
      return true;
    case "simple_symbol":
      return isValue && /^:[\w.-]+$/.test(text);
    default:
      return false;
  }
}
