import { firstIndex } from "../../text/first-index";
import { overlaps, type Span } from "../../text/span";

/** Shorter stretches are not worth a gap, in characters. */
const shortest = 500;
/** How many lines of the same indentation a statement may go on with, such as `} else {`. */
const mostSiblings = 8;

/**
 * Whole lines that a parser need not read to find the strings at the needed spans: declarations and statements that stand
 * beside them. A guess by indentation and brackets, which the caller must check. In order; `needed` must be, too.
 */
export function skippedLines(program: string, needed: readonly Span[]): Span[] {
  const lines = new Lines(program);
  const skipped: Span[] = [];
  for (let line = 0; line < lines.count; ) {
    const end = lines.statementEnd(line);
    const span = end === undefined ? undefined : { start: lines.start(line), end: lines.start(end) };
    if (span && !isNeeded(needed, span)) {
      addTo(skipped, span);
      line = end!;
    } else {
      line++;
    }
  }
  return skipped.filter(({ start, end }) => end - start >= shortest);
}

function addTo(skipped: Span[], { start, end }: Span): void {
  const last = skipped.at(-1);
  if (last?.end === start) {
    skipped[skipped.length - 1] = { start: last.start, end };
  } else {
    skipped.push({ start, end });
  }
}

function isNeeded(needed: readonly Span[], span: Span): boolean {
  const next = needed[firstIndex(needed.length, (index) => needed[index]!.end > span.start)];
  return next !== undefined && overlaps(next, span);
}

/** The lines of a program; blank ones belong to the line before. */
class Lines {
  private readonly starts: number[] = [];
  private readonly indents: number[] = [];
  /** For each line, and for the end: which brackets and quotes are open before it. */
  private readonly brackets: number[] = [];
  private readonly quotes: number[] = [];
  /** For each line the next that is not indented deeper. */
  private readonly siblings: number[];

  constructor(private readonly program: string) {
    const open = { brackets: 0, quotes: 0 };
    for (let start = 0; start < program.length; ) {
      const lineBreak = program.indexOf("\n", start);
      const end = lineBreak < 0 ? program.length : lineBreak + 1;
      const indent = indentOf(program, start, end);
      if (indent >= 0) {
        this.add(start, indent, open);
        countMarks(program, start + indent, end, open);
      }
      start = end;
    }
    this.brackets.push(open.brackets);
    this.quotes.push(open.quotes);
    this.siblings = siblingsOf(this.indents);
  }

  private add(start: number, indent: number, { brackets, quotes }: OpenMarks): void {
    this.starts.push(start);
    this.indents.push(indent);
    this.brackets.push(brackets);
    this.quotes.push(quotes);
  }

  get count(): number {
    return this.indents.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.program.length;
  }

  /** The line behind the statement that begins in the line; `undefined` where brackets and quotes tell of none. */
  statementEnd(line: number): number | undefined {
    if (this.isLoose(line)) {
      return undefined;
    }
    let end = this.siblings[line]!;
    for (let count = 0; count < mostSiblings; count++) {
      if (this.brackets[line] === this.brackets[end] && this.quotes[line] === this.quotes[end]) {
        return end;
      }
      if (end === this.count || this.indents[end]! < this.indents[line]!) {
        return undefined;
      }
      end = this.siblings[end]!;
    }
    return undefined;
  }

  private isLoose(line: number): boolean {
    noStatement.lastIndex = this.start(line) + this.indents[line]!;
    return noStatement.test(this.program);
  }
}

/** What begins no statement: the end of a block, and the mark that PHP begins with. */
const noStatement = /[)\]}]|<\?/y;

/** In characters; -1 for a blank line. */
function indentOf(program: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = program.charCodeAt(at);
    if (code !== space && code !== tab && code !== lineFeed && code !== carriageReturn) {
      return at - start;
    }
  }
  return -1;
}

const [lineFeed, carriageReturn, space, tab, slash, asterisk] = [10, 13, 32, 9, 47, 42];

interface OpenMarks {
  /** How many, each kind with a weight of its own. */
  brackets: number;
  /** A bit for each kind: whether their number is odd. */
  quotes: number;
}

const bracketWeights: Readonly<Record<string, number>> = {
  "(": 1,
  ")": -1,
  "[": 2 ** 12,
  "]": -(2 ** 12),
  "{": 2 ** 24,
  "}": -(2 ** 24),
};
const quoteBits: Readonly<Record<string, number>> = { '"': 1, "'": 2, "`": 4 };

/** By the code of a character; 0 for most. */
const weightOf = new Float64Array(128);
const bitOf = new Uint8Array(128);
for (const [mark, weight] of Object.entries(bracketWeights)) {
  weightOf[mark.charCodeAt(0)] = weight;
}
for (const [mark, bit] of Object.entries(quoteBits)) {
  bitOf[mark.charCodeAt(0)] = bit;
}

/** What a comment of many lines begins and ends with counts as brackets do. */
const commentWeight = 2 ** 36;
const lineOfComment = /\/\/|#|\*/y;

/** Adds the marks of a line to those that are open. Of a line that is only a comment, others than the comment's mean nothing. */
function countMarks(program: string, start: number, end: number, open: OpenMarks): void {
  lineOfComment.lastIndex = start;
  const isComment = lineOfComment.test(program);
  for (let at = start; at < end; at++) {
    const code = program.charCodeAt(at);
    if (code === slash && program.charCodeAt(at + 1) === asterisk) {
      open.brackets += commentWeight;
    } else if (code === asterisk && program.charCodeAt(at + 1) === slash) {
      open.brackets -= commentWeight;
    } else if (code < 128 && !isComment) {
      open.brackets += weightOf[code]!;
      open.quotes ^= bitOf[code]!;
    }
  }
}

/** Whether as many brackets and quotes are open behind the one text as behind the other. */
export function marksAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => {
    const open = { brackets: 0, quotes: 0 };
    countMarks(text, 0, text.length, open);
    return open;
  });
  return a!.brackets === b!.brackets && a!.quotes === b!.quotes;
}

function siblingsOf(indents: readonly number[]): number[] {
  const siblings = new Array<number>(indents.length);
  const open: number[] = [];
  indents.forEach((indent, line) => {
    while (open.length > 0 && indents[open.at(-1)!]! >= indent) {
      siblings[open.pop()!] = line;
    }
    open.push(line);
  });
  for (const line of open) {
    siblings[line] = indents.length;
  }
  return siblings;
}
