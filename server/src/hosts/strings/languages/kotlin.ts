import { firstIndex } from "../../../text/first-index";
import type { Span } from "../../../text/span";
import type { Literal, Passage, StringForm } from "../literal";

const line: StringForm = { escapes: "backslash", end: '"', code: "$" };
const raw: StringForm = { escapes: "none", end: '"""', code: "$", holdsLineBreaks: true };

/** What cuts off the beginnings of lines, and up to which mark. */
const trimsMargin = /\s*\.\s*trimMargin\(\s*(?:"([^\s"\\$]+)"\s*)?\)/y;
const withMargins = new Map<string, StringForm>();

/** The form of the raw string; its margin is indented as in the first line that has one. */
function rawForm(program: string, content: Span): StringForm {
  trimsMargin.lastIndex = content.end + raw.end.length;
  const trimmed = trimsMargin.exec(program);
  if (!trimmed) {
    return raw;
  }
  const mark = trimmed[1] ?? "|";
  const line = program
    .slice(content.start, content.end)
    .split("\n")
    .find((text, index) => index > 0 && text.trimStart().startsWith(mark));
  const margin = (line === undefined ? "" : /^[ \t]*/.exec(line)![0]) + mark;
  const form = withMargins.get(margin) ?? { ...raw, margin };
  withMargins.set(margin, form);
  return form;
}

// Comments nest in Kotlin, but nobody nests them around a string with TwiML.
const mark = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\.|[^'\\\n])'|`[^`\n]*`|"""|"|[{}]/g;

/** How deep strings may stand in the code of strings; deeper ones are not looked at. */
const deepest = 50;

/** The strings of a Kotlin program in order, inner ones behind those that they stand in. */
export function kotlinLiterals(program: string): Literal[] {
  const found: Literal[] = [];
  scanCode(program, 0, found, 0);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Goes through code up to the bracket that closes it, and answers with the offset behind that, or with the end of the program. */
function scanCode(program: string, from: number, found: Literal[], depth: number): number {
  const search = new RegExp(mark);
  search.lastIndex = from;
  let brackets = 1;
  for (let next = search.exec(program); next; next = search.exec(program)) {
    const [sign] = next;
    if (sign === "{") {
      brackets++;
    } else if (sign === "}") {
      brackets--;
      if (brackets === 0 && depth > 0) {
        return next.index + 1;
      }
    } else if (sign === '"' || sign === '"""') {
      search.lastIndex = scanString(program, next.index, sign === '"' ? line : raw, found, depth);
    }
  }
  return program.length;
}

/** Finds the end of the string that opens at `start`, and answers where the code goes on. */
function scanString(program: string, start: number, form: StringForm, found: Literal[], depth: number): number {
  const interpolations: Span[] = [];
  const contentStart = start + form.end.length;
  const stop = form === line ? /"|\\[\s\S]|\n|\$\{|\$[A-Za-z_]\w*/g : /"{3,}|\$\{|\$[A-Za-z_]\w*/g;
  stop.lastIndex = contentStart;
  for (let next = stop.exec(program); next; next = stop.exec(program)) {
    const { 0: sign, index } = next;
    if (sign.startsWith('"')) {
      // Of more than three quotes the last three end the string.
      const end = index + sign.length - form.end.length;
      const content = { start: contentStart, end };
      const written = form === raw ? rawForm(program, content) : form;
      found.push({ span: { start, end: end + form.end.length }, content, interpolations, form: written });
      return end + form.end.length;
    }
    if (sign === "\n") {
      return index; // It is not closed.
    }
    if (sign === "${") {
      if (depth > deepest) {
        return program.length;
      }
      const end = scanCode(program, index + sign.length, found, depth + 1);
      interpolations.push({ start: index, end });
      stop.lastIndex = end;
    } else if (sign.startsWith("$")) {
      interpolations.push({ start: index, end: index + sign.length });
    }
  }
  return program.length;
}

const plus = /^\s*\+\s*(?:[\w.()[\]!?]+\s*\+\s*)*$/;

/** The string around the offset, with those that are joined to it; `literals` are all of the program. */
export function kotlinPassage(program: string, literals: readonly Literal[], offset: number): Passage | undefined {
  const index = innermostAt(literals, offset, literals.length);
  const own = literals[index];
  if (!own) {
    return undefined;
  }
  const before = joinedBefore(program, literals, index);
  const joined = [...before, own, ...joinedBehind(program, literals, index)];
  return { literals: joined, span: { start: joined[0]!.span.start, end: joined.at(-1)!.span.end } };
}

function joinedBefore(program: string, literals: readonly Literal[], index: number): Literal[] {
  const found: Literal[] = [];
  let first = literals[index]!;
  for (let next = index - 1; next >= 0; next--) {
    const literal = literals[next]!;
    if (literal.span.end <= first.span.start && plus.test(program.slice(literal.span.end, first.span.start))) {
      found.push(literal);
      first = literal;
      continue;
    }
    const around = innermostAt(literals, literal.span.start, next);
    if (around < 0 || literals[around]!.span.end > first.span.start) {
      break;
    }
    next = around + 1; // It stands in the code of that one.
  }
  return found.reverse();
}

function joinedBehind(program: string, literals: readonly Literal[], index: number): Literal[] {
  const found: Literal[] = [];
  let last = literals[index]!;
  const outer = last.content.start === 0 ? undefined : literals[innermostAt(literals, last.span.start, index)];
  for (let next = index + 1; next < literals.length; next++) {
    const literal = literals[next]!;
    if (outer && literal.span.start >= outer.content.end) {
      break;
    }
    if (literal.span.start < last.span.end) {
      continue; // It stands in the code of the one before.
    }
    if (!plus.test(program.slice(last.span.end, literal.span.start))) {
      break;
    }
    found.push(literal);
    last = literal;
  }
  return found;
}

/** The index of the last literal before `limit` whose content holds the offset; -1 for none. */
function innermostAt(literals: readonly Literal[], offset: number, limit: number): number {
  let index = firstIndex(limit, (middle) => literals[middle]!.content.start > offset) - 1;
  while (index >= 0 && literals[index]!.content.end <= offset) {
    index--;
  }
  return index;
}
