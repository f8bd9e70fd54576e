import type { Span } from "../../text/span";
import type { BuilderContent } from "./builder-region";
import { type Call, type KeyStyle, keyStyleOf } from "./part";
import { rubyPart } from "./places";

/** A place in a program where a call of a builder is written. Spans of the program count from its region. */
export type CallSite = NameSite | ArgumentSite | ValueSite;

/** Behind `xml.`, where the name of an element may stand. */
export interface NameSite {
  readonly kind: "name";
  readonly span: Span;
  readonly typed: string;
  readonly receiver: string;
  /** Where the element stands in which the call writes, and how far its content has come there. */
  readonly parent: number;
  readonly offset: number;
  /** Where the element stands that has the name already. */
  readonly named: number | undefined;
  /** What follows is there already: only the name is to be written. */
  readonly isNameOnly: boolean;
}

/** Where a key may stand. */
export interface ArgumentSite {
  readonly kind: "argument";
  readonly span: Span;
  /** Where the element stands in the document. */
  readonly element: number;
  readonly style: KeyStyle;
}

/** Behind a key, where no value stands yet. */
export interface ValueSite {
  readonly kind: "value";
  readonly span: Span;
  readonly element: number;
  readonly attribute: string;
}

/** `undefined` where no call is being written, in a string or in code. */
export function callSite(content: BuilderContent, offset: number): CallSite | undefined {
  const { source } = content;
  const part = rubyPart(content, offset);
  if (part && (part.written.as === "string" || part.written.as === "bare")) {
    return undefined;
  }
  return nameSite(content, offset) ?? argumentSite(content, offset, source);
}

function nameSite(content: BuilderContent, offset: number): NameSite | undefined {
  const { source, calls, builders } = content;
  const [, receiver, typed] =
    /(?<![\w.@$:])([@$]{0,2}[a-z_]\w*)&?\.(\w*)$/.exec(source.slice(Math.max(0, offset - 100), offset)) ?? [];
  const parent = bodyAround(calls, offset);
  if (
    receiver === undefined ||
    typed === undefined ||
    !builders.has(receiver) ||
    !parent ||
    isInText(content, offset)
  ) {
    return undefined;
  }
  const start = offset - typed.length;
  const end = offset + /^\w*/.exec(source.slice(offset))![0].length;
  // `xml.tag!`, of which the name is an argument.
  if (/[!?]/.test(source[end] ?? "")) {
    return undefined;
  }
  const before = calls.findLast(({ ruby }) => parent.body!.start <= ruby.start && ruby.end < start);
  return {
    kind: "name",
    span: { start, end },
    typed,
    receiver,
    parent: parent.xml.start,
    offset: before?.xml.end ?? parent.startTag.end,
    named: calls.find(({ name }) => name.start === start)?.xml.start,
    isNameOnly: !endsStatement.test(source.slice(end)),
  };
}

const endsStatement = /^[ \t]*(?:\r?\n|[;}]|$|(?:if|unless|end)\b)/;

function bodyAround(calls: readonly Call[], offset: number): Call | undefined {
  return calls.findLast(({ body }) => body && body.start <= offset && offset <= body.end);
}

/** Whether the offset is in a comment, or in a string of code that no part is. */
function isInText({ source }: BuilderContent, offset: number): boolean {
  const line = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\s*#/.test(line) || (line.split('"').length - 1) % 2 === 1 || (line.split("'").length - 1) % 2 === 1;
}

function argumentSite(content: BuilderContent, offset: number, source: string): ArgumentSite | ValueSite | undefined {
  const call = content.calls.findLast((each) => isInArguments(each, source, offset));
  if (!call || isInText(content, offset)) {
    return undefined;
  }
  const before = source.slice(call.arguments.start, offset);
  const element = call.xml.start;
  const value = /(?:^|[\s,({])(?::?(\w+)\s*=>|(["'])([\w:.-]+)\2\s*=>|(\w+):|"([\w:.-]+)":)\s*(\w*)$/.exec(before);
  const isFree = (end: number) => (end < call.arguments.end ? endsArgument : endsCall).test(source.slice(end));
  if (value) {
    const [typed, attribute] = [value[6] ?? "", value[1] ?? value[3] ?? value[4] ?? value[5] ?? ""];
    const span = { start: offset - typed.length, end: typed === "" ? offset : wordEnd(source, offset) };
    return isFree(span.end) ? { kind: "value", span, element, attribute } : undefined;
  }
  const key = /(?:^\s*\(|^[ \t]|,)\s*(:?)(\w*)$/.exec(before);
  const typed = key ? key[1]! + key[2]! : "";
  const span = { start: offset - typed.length, end: typed === "" ? offset : wordEnd(source, offset) };
  return key && isFree(span.end)
    ? { kind: "argument", span, element, style: key[1] ? "symbol" : keyStyleOf(call) }
    : undefined;
}

/** What may stand behind an argument where others follow, or a parenthesis. */
const endsArgument = /^\s*[,)]/;
const endsCall = /^[ \t]*(?:\r?\n|[;}]|$|(?:do|if|unless|end)\b)/;

function wordEnd(source: string, offset: number): number {
  return offset + /^\w*/.exec(source.slice(offset))![0].length;
}

/** Between the parentheses; without them, to where the line ends or a block begins. */
function isInArguments({ arguments: span, hasParentheses, blockStart }: Call, source: string, offset: number): boolean {
  if (hasParentheses) {
    return span.start < offset && offset < span.end;
  }
  const limit = blockStart ?? /[\n;]|$/.exec(source.slice(span.end))!.index + span.end;
  // Behind a word a brace would be an option's.
  return source[limit] !== "{" && span.start < offset && offset <= limit;
}
