import assert from "node:assert/strict";

/** Splits `source|with one cursor` into the text and the cursor's offset. */
export function extractCursor(marked: string): { text: string; offset: number } {
  const [before, after, ...more] = marked.split("|");
  assert(before !== undefined && after !== undefined && more.length === 0, `exactly one | expected in:\n${marked}`);
  return { text: before + after, offset: before.length };
}

const note = /^\s*~+ .*$/;

/** Drops the lines that hold only `~~~ message`. */
export function stripNotes(marked: string): string {
  return marked
    .split("\n")
    .filter((line) => !note.test(line))
    .join("\n");
}

/** Writes `~~~ message` under each finding; the inverse of `stripNotes`. */
export function addNotes(
  text: string,
  findings: readonly { span: { start: number; end: number }; message: string }[],
): string {
  let lineStart = 0;
  return text
    .split("\n")
    .flatMap((line) => {
      const [from, to] = [lineStart, lineStart + line.length];
      lineStart = to + 1;
      const notes = findings
        .filter(({ span }) => from <= span.start && span.start <= to)
        .map(({ span, message }) => {
          const width = Math.max(1, Math.min(span.end, to) - span.start);
          return `${" ".repeat(span.start - from)}${"~".repeat(width)} ${message}`;
        });
      return [line, ...notes];
    })
    .join("\n");
}
