/** Where a document begins: 1 behind a byte order mark, which must stay the very first, else 0. */
export function beginningOf(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}
