/**
 * Where the run of such characters begins that ends at the offset; the offset itself where none does. `character` matches one
 * of them. An expression that ends with `$` would look at each run of the text from each of its characters.
 */
export function runStart(text: string, end: number, character: RegExp): number {
  let start = end;
  while (start > 0 && character.test(text[start - 1]!)) {
    start--;
  }
  return start;
}
