import type { Edit } from "./edit";
import type { Span } from "./span";

/** A stretch of the text that comes of the rounds: part of the source, or new. */
type Stretch = { readonly kept: Span } | { readonly written: string };

/**
 * One set of edits that does the same as several rounds of them: the first is about a source of `length` characters,
 * each other one about the text that the round before it left. Within a round no edits overlap.
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let stretches: readonly Stretch[] = [{ kept: { start: 0, end: length } }];
  for (const edits of rounds) {
    stretches = edited(stretches, edits);
  }
  return differences(stretches, length);
}

function edited(stretches: readonly Stretch[], edits: readonly Edit[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    result.push(...between(stretches, at, span.start), { written: text });
    at = span.end;
  }
  return [...result, ...between(stretches, at, Number.POSITIVE_INFINITY)];
}

/** What stands from one offset to another, of all that the stretches together are. */
function* between(stretches: readonly Stretch[], from: number, to: number): Generator<Stretch> {
  let offset = 0;
  for (const stretch of stretches) {
    const size = "kept" in stretch ? stretch.kept.end - stretch.kept.start : stretch.written.length;
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, size)];
    if (start < end) {
      yield "kept" in stretch
        ? { kept: { start: stretch.kept.start + start, end: stretch.kept.start + end } }
        : { written: stretch.written.slice(start, end) };
    }
    offset += size;
  }
}

function differences(stretches: readonly Stretch[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = "";
  for (const stretch of [...stretches, { kept: { start: length, end: length } }]) {
    if ("written" in stretch) {
      text += stretch.written;
      continue;
    }
    if (text !== "" || at < stretch.kept.start) {
      edits.push({ span: { start: at, end: stretch.kept.start }, text });
    }
    at = stretch.kept.end;
    text = "";
  }
  return edits;
}
