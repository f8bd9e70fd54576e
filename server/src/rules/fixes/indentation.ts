import type { Span } from "../../text/span";

/** The white space at the beginning of the line in which the offset stands. */
export function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

/** The white space before what begins its line; `undefined` for all else. */
export function ownIndentation(text: string, { start }: Span): string | undefined {
  const indentation = indentationAt(text, start);
  return lineStart(text, start) + indentation.length === start ? indentation : undefined;
}

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The line break that the document uses. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** What one level of the document's own indentation is; two blanks where nothing is indented. */
export function indentationUnit(text: string): string {
  return /\n([ \t]+)</.exec(text)?.[1] ?? "  ";
}

/** Adds `prefix` to all lines of `block` but the first. */
export function indentRest(block: string, prefix: string): string {
  return block.replace(/(\r\n|\n)(?=[^\r\n])/g, `$1${prefix}`);
}
