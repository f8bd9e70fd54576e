import type { TwimlDocument } from "../document";
import { cut, type Piece } from "../syntax/pieces";
import { trimmed } from "../syntax/white-space";
import { firstSpanEndingAfter, overlaps, type Span, textOf } from "../text/span";

/**
 * The tags beside what is left whose code writes markup itself, as `<?php echo '<Gather>'; if ($a): ?>` does: nobody knows
 * what comes of it. Each is the last one of what is blank.
 */
export function writingTags({ text, holes }: TwimlDocument, blank: readonly Span[]): SpanInWords[] {
  const ends = new Set(blank.map(({ end }) => end));
  return holes
    .filter(({ span }) => ends.has(span.end) && isIn(blank, span.start) && markupInCode.test(textOf(text, span)))
    .map(({ span: { start, end } }) => ({ start, end, isInValue: false }));
}

const markupInCode = /["'`]\s*<\/?[A-Za-z]/;

export interface SpanInWords extends Span {
  /** All of it, between quotes. */
  readonly isInValue: boolean;
}

/** Those of the spans that stand in a value, in a name, or between words. */
export function insideWords(masked: string, spans: readonly Span[]): SpanInWords[] {
  const found: SpanInWords[] = [];
  let next = 0;
  for (const piece of cut(masked)) {
    const from = next;
    while (spans[next] && spans[next]!.start < piece.end) {
      next++;
    }
    if (next > from) {
      const words = wordsOf(masked, piece);
      for (const span of spans.slice(from, next)) {
        const word = words.find((each) => overlaps(each, span));
        if (word) {
          const isInValue = /["']/.test(masked[word.start]!) && word.start < span.start && span.end < word.end;
          found.push({ ...span, isInValue: piece.kind === "start-tag" && isInValue });
        }
      }
    }
  }
  return found;
}

/** What of a piece cannot hold blanks without meaning something else: its text, its values, the names of its tag. */
function wordsOf(masked: string, { kind, start, end }: Piece): Span[] {
  if (kind === "text" || kind === "cdata") {
    const { start: first, end: last } = trimmed(masked, { start, end });
    return [{ start: first, end: last }];
  }
  if (kind !== "start-tag" && kind !== "end-tag") {
    return [];
  }
  const word = /^<\/?\s*[^\s>]*|"[^"]*"?|'[^']*'?/g;
  return Array.from(masked.slice(start, end).matchAll(word), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Whether the offset is in one of the spans, which are sorted and do not overlap. */
export function isIn(spans: readonly Span[], offset: number): boolean {
  const next = spans[firstSpanEndingAfter(spans, offset)];
  return next !== undefined && next.start <= offset;
}
