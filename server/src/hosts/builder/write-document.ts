import type { Node } from "web-tree-sitter";
import type { Span } from "../../text/span";
import { spanOf } from "../strings/languages/literals";
import { ruby } from "../strings/languages/ruby";
import { type Builders, builderMethod, elementCall } from "./builder-call";
import { isSection, partsOfSection } from "./control-flow";
import { writeElement } from "./element";
import type { XmlWriter } from "./xml-writer";

/** Deeper blocks are code of which nobody knows what it writes, so that nobody runs out of stack. */
const deepest = 60;

interface Around {
  readonly program: string;
  readonly builders: Builders;
  readonly depth: number;
  /** What is read is no sound program. */
  readonly isBroken: boolean;
  /** Nothing else stands in the lines of the statement. */
  readonly isAlone: boolean;
}

/** Writes the element of a builder's call and all in it. */
export function writeDocument(writer: XmlWriter, program: string, root: Node, builders: Builders): void {
  for (const name of builders) {
    writer.builders.add(name);
  }
  const call = elementCall(root, root.childForFieldName("method")!, program);
  if (call) {
    const around = { program, builders, depth: 0, isBroken: false, isAlone: false };
    writeElement(writer, program, call, around, (block) => writeBody(writer, block, around));
  }
  // Behind the root is where nothing stands.
  writer.markup("\n\n");
}

function writeStatement(writer: XmlWriter, node: Node, around: Around): void {
  const { program, builders, depth } = around;
  const method = builderMethod(node, builders);
  const call = method && depth < deepest ? elementCall(node, method, program) : undefined;
  if (call) {
    writeElement(writer, program, call, around, (block) => writeBody(writer, block, around));
  } else if (method) {
    writeText(writer, node, method.text, program);
  } else if (depth < deepest && isSection(node) && mentions(node.text, builders)) {
    writeSection(writer, node, around);
  } else if (aboutTwiml.test(node.text)) {
    writeComment(writer, node);
  } else if (!writesNothing(node, builders)) {
    writer.code(spanOf(node));
  }
}

/** A comment of Ruby that means what one of XML would. */
const aboutTwiml = /^#[ \t]*twiml(?:-disable|-enable|:)(?:(?!--)[^\r\n>])*$/;

function writeComment(writer: XmlWriter, { startIndex, endIndex, text }: Node): void {
  writer.markup("<!-- ");
  writer.word({ start: startIndex + text.indexOf("twiml"), end: endIndex }, { as: "code" });
  writer.markup(" -->");
}

/** `text! "Hello"`, or what nobody knows. */
function writeText(writer: XmlWriter, node: Node, method: string, program: string): void {
  const given = node.childForFieldName("arguments")?.namedChildren ?? [];
  const literal = given.length === 1 && /^text!?$/.test(method) ? ruby.literalOf(given[0]!, program) : undefined;
  if (literal && given[0]!.type === "string") {
    writer.string(literal, false);
  } else {
    writer.code(spanOf(node));
  }
}

/** What may be left out, or repeated, or stands beside something else. */
function writeSection(writer: XmlWriter, node: Node, around: Around): void {
  const { program, builders } = around;
  const section = partsOfSection(node);
  if (!section || section.conditions.some(({ start, end }) => mentions(program.slice(start, end), builders))) {
    writer.code(spanOf(node));
    return;
  }
  for (const [index, branch] of section.branches.entries()) {
    writer.code(withoutBlanks(program, section.conditions[index]!), index === 0 ? "open" : "else");
    writeStatements(writer, branch, { ...around, depth: around.depth + 1 });
    if (index === section.branches.length - 1 && section.mayBeNone) {
      writer.code({ start: node.endIndex, end: node.endIndex }, "else");
    }
  }
  writer.code(section.end, "close");
}

function withoutBlanks(program: string, { start, end }: Span): Span {
  const { length } = program.slice(start, end).trimEnd();
  return { start, end: start + length };
}

function writeBody(writer: XmlWriter, block: Node, around: Around): void {
  const { program, builders, depth } = around;
  const parameter = block.childForFieldName("parameters")?.namedChild(0)?.text;
  if (parameter !== undefined) {
    writer.builders.add(parameter);
  }
  const inner = parameter === undefined ? builders : new Set([...builders, parameter]);
  // What stands before the first statement is no part of the body.
  const comments = block.children.filter(({ type }) => type === "comment");
  const statements = block.childForFieldName("body")?.children ?? [];
  const nodes = [...comments, ...statements].sort((a, b) => a.startIndex - b.startIndex);
  writeStatements(writer, nodes, { ...around, builders: inner, depth: depth + 1 });
  if (block.text.includes("\n")) {
    writeLineStart(writer, program, block.endIndex - 1);
  }
}

function writeStatements(writer: XmlWriter, nodes: readonly Node[], around: Around): void {
  const { program } = around;
  const statements = nodes.filter(({ isNamed, type }) => isNamed && type !== "heredoc_body");
  for (const [index, node] of statements.entries()) {
    const next = statements[index + 1];
    const isFirst = writeLineStart(writer, program, node.startIndex);
    // Of a statement that does not end before the next nobody knows what was meant.
    const isBroken =
      node.hasError ||
      (next && next.type !== "comment" && !/[\n;]/.test(program.slice(node.endIndex - 1, next.startIndex)));
    writeStatement(writer, node, {
      ...around,
      isBroken: isBroken || around.isBroken,
      isAlone: isFirst && endsLine(program, node.endIndex),
    });
  }
}

/** The line break and the blanks before what begins a line. */
function writeLineStart(writer: XmlWriter, program: string, offset: number): boolean {
  const lineStart = program.lastIndexOf("\n", offset - 1) + 1;
  const before = program.slice(lineStart, offset);
  const isFirst = /^[ \t]*(?:end|\})?$/.test(before);
  if (isFirst && writer.length > 0) {
    writer.markup(`\n${/^[ \t]*/.exec(before)![0]}`);
  }
  return isFirst;
}

function endsLine(program: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(program.slice(offset, offset + 200));
}

const silent = /^(?:comment|instance_variable|string|integer|float|true|false|nil|simple_symbol|empty_statement)$/;

/** Assignments and the like: nothing of them gets into the document. A builder alone is a call that is being typed. */
function writesNothing({ type, text }: Node, builders: Builders): boolean {
  const isAssignment = type === "assignment" || type === "operator_assignment";
  return silent.test(type) || builders.has(text) || (isAssignment && !mentions(text, builders));
}

/** Whether a builder is named in the code. */
function mentions(code: string, builders: Builders): boolean {
  return code.match(/[@$]{0,2}\b[a-zA-Z_]\w*/g)?.some((word) => builders.has(word)) ?? false;
}
