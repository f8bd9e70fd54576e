import type { Edit } from "../../text/edit";
import { withoutEntities } from "../../text/predefined-entities";
import type { Span } from "../../text/span";
import { encode } from "../strings/escapes";
import type { BuilderContent } from "./builder-region";
import { type Call, type CallAttribute, keyStyleOf, keyText, type Part } from "./part";
import { callAround, isSame, rubySpan } from "./places";

/**
 * The edit of the document as an edit of the program, both with offsets of the region; `undefined` where the program cannot
 * be told so in one place.
 */
export function writtenEdit(content: BuilderContent, edit: Edit): Edit | undefined {
  const { span, text } = edit;
  const part = editedPart(content, span);
  if (part) {
    return inPart(content, part, edit);
  }
  if (span.start === span.end) {
    return addedAttribute(content, edit) ?? addedComment(content, edit);
  }
  return text.trim() === "" ? (removedAttribute(content, span) ?? removedCall(content, span)) : undefined;
}

/** The part that is edited; where nothing is replaced, only a string can be. */
function editedPart({ parts }: BuilderContent, { start, end }: Span): Part | undefined {
  return parts.find(
    ({ xml, written }) =>
      xml.start <= start && end <= xml.end && (end > start || (written.as === "string" && !written.isName)),
  );
}

function inPart(content: BuilderContent, part: Part, { span, text }: Edit): Edit | undefined {
  const { written, xml } = part;
  const isWhole = isSame(span, xml);
  const ruby = written.as === "end" ? part.ruby : rubySpan(content, span);
  switch (written.as) {
    case "end":
      // The name of the start tag, which changes with it, is what the program writes.
      return isWhole ? { span: { start: part.ruby.end, end: part.ruby.end }, text: "" } : undefined;
    case "method":
      return isWhole && /^[A-Za-z]\w*$/.test(text) ? { span: ruby, text } : undefined;
    case "key":
      return isWhole && /^[A-Za-z_]\w*$/.test(text) ? { span: ruby, text } : undefined;
    case "string": {
      const plain = plainText(text);
      const writesLineBreaks = written.form.escapes === "backslash";
      const around = { isLast: false, formatting: undefined, writesLineBreaks, isOneLine: false };
      const encoded = plain === undefined ? undefined : encode(plain, written.form, around);
      return encoded === undefined || cutsCode(content, span) ? undefined : { span: ruby, text: encoded };
    }
    case "bare":
      return bareEdit(content, part, span, text);
    case "code":
      return undefined;
  }
}

function bareEdit({ text: document }: BuilderContent, part: Part, span: Span, text: string): Edit | undefined {
  if (part.written.as !== "bare") {
    return undefined;
  }
  const whole = plainText(document.slice(part.xml.start, span.start) + text + document.slice(span.end, part.xml.end));
  return whole === undefined ? undefined : { span: part.written.value, text: literalText(whole) };
}

/** What the text means, without entities; `undefined` for markup. */
function plainText(text: string): string | undefined {
  return text.includes("<") ? undefined : withoutEntities(text);
}

/** Edits may hold code that a string is interpolated with or not, but neither cut it nor write it anew. */
function cutsCode({ holes }: BuilderContent, { start, end }: Span): boolean {
  return holes.some(({ span }) => span.start < end && start < span.end);
}

/** A value as it stands in a program: a number or a truth as such, all else in quotes. */
export function literalText(value: string): string {
  return /^(?:true|false|0|-?[1-9]\d{0,8})$/.test(value)
    ? value
    : `"${value.replace(/\\|"|#(?=[{$@])/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

/** ` voice="alice"`, put into a start tag. */
function addedAttribute(content: BuilderContent, { span, text }: Edit): Edit | undefined {
  const [, name, value] = /^\s+([A-Za-z_][\w:.-]*)="([^"<]*)"\s*$/.exec(text) ?? [];
  const call = callAround(content, span);
  const plain = value === undefined ? undefined : plainText(value);
  const isInTag = call.startTag.start < span.start && span.start < call.startTag.end;
  if (name === undefined || plain === undefined || !isInTag) {
    return undefined;
  }
  return addedArgument(content, call, keyText(name, keyStyleOf(call)) + literalText(plain));
}

/** A comment about TwiML in a line of its own, before what begins the next. */
function addedComment(
  { calls, parts, source, text: document }: BuilderContent,
  { span, text }: Edit,
): Edit | undefined {
  const comment = /^[ \t]*<!-- (twiml-[\w -]+) -->\r?\n[ \t]*$/.exec(text)?.[1];
  const call = calls.find(({ xml }) => xml.start >= span.start);
  const isBefore = call !== undefined && /^[ \t]*$/.test(document.slice(span.start, call.xml.start));
  if (comment === undefined || !isBefore) {
    return undefined;
  }
  const start = source.lastIndexOf("\n", call.ruby.start) + 1;
  const before = source.slice(start, call.ruby.start);
  // Right below a condition a comment would be part of it.
  const isBelowCode = parts.some(
    ({ ruby, written }) => written.as === "code" && ruby.end <= start && source.slice(ruby.end, start).trim() === "",
  );
  const isFirst = start > 0 && before.trim() === "" && !isBelowCode;
  return isFirst ? { span: { start, end: start }, text: `${before}# ${comment}\n` } : undefined;
}

/** The last argument of a call; a block that is passed must stay the last. */
function addedArgument({ source }: BuilderContent, call: Call, text: string): Edit | undefined {
  const { arguments: span, hasParentheses, argumentCount } = call;
  const written = source.slice(span.start, span.end);
  if (/&\s*\w+\s*\)?$|<</.test(written)) {
    return undefined;
  }
  if (!hasParentheses) {
    // Behind a word, a brace would be read as an option's.
    const isBraced =
      argumentCount === 0 && call.body && source[call.body.start - 1] !== "o" && /^\s*\{/.test(source.slice(span.end));
    const added = argumentCount > 0 ? `, ${text}` : isBraced ? `(${text})` : ` ${text}`;
    return { span: { start: span.end, end: span.end }, text: added };
  }
  const inside = written.slice(0, -1).trimEnd();
  const isEmpty = inside.trim() === "(";
  const at = span.start + inside.length;
  const isHash = inside.endsWith("}") && call.attributes.length > 0;
  const separator = isEmpty || inside.endsWith(",") ? "" : ", ";
  return isHash ? undefined : { span: { start: at, end: at }, text: separator + text };
}

/** An attribute, with the blanks before it: in the program with its comma. */
function removedAttribute(content: BuilderContent, span: Span): Edit | undefined {
  const { text, source } = content;
  const found = callAround(content, span);
  const isRemoved = ({ xml }: CallAttribute) =>
    xml.end === span.end && span.start <= xml.start && text.slice(span.start, xml.start).trim() === "";
  const attribute = found.attributes.find(isRemoved);
  if (!attribute) {
    return undefined;
  }
  const { start, end } = attribute.ruby;
  const before = /,\s*$/.exec(source.slice(0, start))?.[0];
  if (before !== undefined) {
    return { span: { start: start - before.length, end }, text: "" };
  }
  const after = /^\s*,\s*/.exec(source.slice(end))?.[0];
  if (after !== undefined) {
    return { span: { start, end: end + after.length }, text: "" };
  }
  const isAlone = found.argumentCount === 1 && !/[{}]/.test(source.slice(found.arguments.start, start));
  return isAlone ? { span: found.arguments, text: "" } : undefined;
}

/** An element, with the blanks around it: in the program with its lines, which hold nothing else. */
function removedCall({ calls, source, text }: BuilderContent, span: Span): Edit | undefined {
  const call = calls.find(
    ({ xml }) =>
      span.start <= xml.start &&
      xml.end <= span.end &&
      text.slice(span.start, xml.start).trim() === "" &&
      text.slice(xml.end, span.end).trim() === "",
  );
  // The text of a heredoc stands below.
  if (!call?.isStatement || source.slice(call.ruby.start, call.ruby.end).includes("<<")) {
    return undefined;
  }
  const start = source.lastIndexOf("\n", call.ruby.start) + 1;
  const end = source.indexOf("\n", call.ruby.end) + 1;
  return { span: { start, end: end || source.length }, text: "" };
}
