/**
 * A search for `mark` that remembers its last answer: however often it is asked with offsets that grow, it goes through
 * the text once. It answers with the offset of the first mark at or after `from`, or with the text's length.
 */
export function forwardSearch(text: string, mark: string): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from < asked || from > found) {
      const at = text.indexOf(mark, from);
      [asked, found] = [from, at < 0 ? text.length : at];
    }
    return found;
  };
}
