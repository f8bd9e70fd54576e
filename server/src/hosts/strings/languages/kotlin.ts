import type { Span } from "../../../text/span";
import type { Literal, Passage, StringForm } from "../literal";

const line: StringForm = { escapes: "backslash", end: '"', code: "$" };
const raw: StringForm = { escapes: "none", end: '"""', code: "$", holdsLineBreaks: true };

// Comments nest in Kotlin, but nobody nests them around a string with TwiML.
const beginning = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\.|[^'\\\n])'|`[^`\n]*`|"""|"/g;

/** The strings of a Kotlin program in order, inner ones behind those that they stand in. */
export function kotlinLiterals(program: string): Literal[] {
  const found: Literal[] = [];
  scanCode(program, 0, program.length, found);
  return found.sort((a, b) => a.span.start - b.span.start);
}

function scanCode(program: string, from: number, to: number, found: Literal[]): void {
  const search = new RegExp(beginning);
  search.lastIndex = from;
  for (let open = search.exec(program); open && open.index < to; open = search.exec(program)) {
    if (open[0] === '"' || open[0] === '"""') {
      search.lastIndex = scanString(program, open.index, open[0] === '"' ? line : raw, to, found);
    }
  }
}

/** Finds the end of the string that opens at `start`, and answers where the code goes on. */
function scanString(program: string, start: number, form: StringForm, to: number, found: Literal[]): number {
  const interpolations: Span[] = [];
  const contentStart = start + form.end.length;
  let at = contentStart;
  while (at < to) {
    const character = program[at]!;
    if (program.startsWith(form.end, at)) {
      // Of more than three quotes the last three end the string.
      const end = form === raw ? at + /^"*/.exec(program.slice(at, to))![0].length - form.end.length : at;
      const content = { start: contentStart, end };
      found.push({ span: { start, end: end + form.end.length }, content, interpolations, form });
      return end + form.end.length;
    }
    const code = character === "$" ? codeAt(program, at, to) : undefined;
    if (code !== undefined) {
      interpolations.push({ start: at, end: code });
      scanCode(program, at + 2, code - 1, found);
      at = code;
    } else if (character === "\n" && form === line) {
      return at; // It is not closed.
    } else {
      at += character === "\\" && form === line ? 2 : 1;
    }
  }
  return to;
}

/** Where `$name` or `${…}` ends; `undefined` for a mere sign. */
function codeAt(program: string, at: number, to: number): number | undefined {
  if (program[at + 1] !== "{") {
    const name = /^\$[A-Za-z_]\w*/.exec(program.slice(at, at + 100));
    return name ? at + name[0].length : undefined;
  }
  let depth = 1;
  const search = /[{}]|"""|"/g;
  search.lastIndex = at + 2;
  for (let mark = search.exec(program); mark && mark.index < to; mark = search.exec(program)) {
    if (mark[0] === "{") {
      depth++;
    } else if (mark[0] === "}") {
      depth--;
      if (depth === 0) {
        return mark.index + 1;
      }
    } else {
      search.lastIndex = scanString(program, mark.index, mark[0] === '"' ? line : raw, to, []);
    }
  }
  return undefined;
}

const plus = /^\s*\+\s*(?:[\w.()[\]!?]+\s*\+\s*)*$/;

/** The string around the offset, with those that are joined to it; `literals` are all of the program. */
export function kotlinPassage(program: string, literals: readonly Literal[], offset: number): Passage | undefined {
  const index = innermostAt(literals, offset, literals.length);
  const first = literals[index];
  if (!first) {
    return undefined;
  }
  const outer = first.content.start === 0 ? undefined : literals[innermostAt(literals, first.span.start, index)];
  const joined = [first];
  for (let next = index + 1; next < literals.length; next++) {
    const [last, literal] = [joined.at(-1)!, literals[next]!];
    if (outer && literal.span.start >= outer.content.end) {
      break;
    }
    if (literal.span.start < last.span.end) {
      continue; // It stands in the code of the one before.
    }
    if (!plus.test(program.slice(last.span.end, literal.span.start))) {
      break;
    }
    joined.push(literal);
  }
  return { literals: joined, span: { start: first.span.start, end: joined.at(-1)!.span.end } };
}

/** The index of the last literal before `limit` whose content holds the offset; -1 for none. */
function innermostAt(literals: readonly Literal[], offset: number, limit: number): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (literals[middle]!.content.start <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  let index = low - 1;
  while (index >= 0 && literals[index]!.content.end <= offset) {
    index--;
  }
  return index;
}
