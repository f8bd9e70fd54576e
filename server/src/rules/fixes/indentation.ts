/** What one level of the document's own indentation is; two blanks where nothing is indented. */
export function indentationUnit(text: string): string {
  return /\n([ \t]+)</.exec(text)?.[1] ?? "  ";
}

/** Adds `prefix` to all lines of `block` but the first. */
export function indentRest(block: string, prefix: string): string {
  return block.replace(/(\r\n|\n)(?=[^\r\n])/g, `$1${prefix}`);
}
