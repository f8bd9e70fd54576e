import type { TwimlDocument } from "../document";
import type { Span } from "../text/span";

/** The three lines by which version control marks a conflict, each without its line break. */
export interface MergeConflict {
  readonly begin: Span;
  readonly middle: Span;
  readonly end: Span;
}

/** The conflicts of a document in its order; half a conflict is none. */
export function conflictsOf(documentOrPart: TwimlDocument): readonly MergeConflict[] {
  const document = documentOrPart.whole ?? documentOrPart;
  let known = cache.get(document);
  if (!known) {
    known = find(document.text);
    cache.set(document, known);
  }
  return known;
}

// Three rules ask for them, and each search reads the whole text.
const cache = new WeakMap<TwimlDocument, readonly MergeConflict[]>();

function find(text: string): MergeConflict[] {
  if (!text.includes("<<<<<<<")) {
    return [];
  }
  const conflicts: MergeConflict[] = [];
  let begin: Span | undefined;
  let middle: Span | undefined;
  for (const { 0: line, 1: mark, index } of text.matchAll(/^(<{7}|={7}|>{7})(?![<=>]).*$/gm)) {
    const span = { start: index, end: index + line.replace(/\r$/, "").length };
    if (mark!.startsWith("<")) {
      [begin, middle] = [span, undefined];
    } else if (mark!.startsWith("=")) {
      middle = begin && span;
    } else if (begin && middle) {
      conflicts.push({ begin, middle, end: span });
      [begin, middle] = [undefined, undefined];
    }
  }
  return conflicts;
}

/** Where the lines of the marks begin, for `isInConflictMark`. */
export function conflictMarks(document: TwimlDocument): ReadonlySet<number> {
  return new Set(conflictsOf(document).flatMap(({ begin, middle, end }) => [begin.start, middle.start, end.start]));
}

/** Whether the offset stands in a line that is one of the marks. */
export function isInConflictMark(text: string, marks: ReadonlySet<number>, offset: number): boolean {
  return marks.size > 0 && marks.has(offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1);
}
