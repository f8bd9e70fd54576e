import type { TwimlDocument } from "../../document";
import type { Span } from "../../text/span";

/** Longer words are cut. */
const longestWord = 100;

/** The word that the offset is in the middle of; `undefined` between two, or at the edge of one. */
export function wordAround({ text }: TwimlDocument, offset: number): Span | undefined {
  const before = /[^<>{}\s]*$/.exec(text.slice(Math.max(0, offset - longestWord), offset))![0];
  const after = /^[^<>{}\s&]*/.exec(text.slice(offset, offset + longestWord))![0];
  words ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const word = words.segment(before + after).containing(before.length);
  if (!word?.isWordLike || word.index >= before.length) {
    return undefined;
  }
  const start = offset - before.length + word.index;
  return { start, end: start + word.segment.length };
}

/** Knows where a word ends in languages that write no blanks, too. */
let words: Intl.Segmenter | undefined;

/** The span with the rest of the words that it cuts. Digits may be cut: the last four of a number are worth a tag. */
export function wholeWords(document: TwimlDocument, { start, end }: Span): Span {
  const isCut = (offset: number) => /^\p{L}\p{M}*\p{L}/u.test(document.text.slice(offset - 1, offset + 2));
  return {
    start: (isCut(start) ? wordAround(document, start)?.start : undefined) ?? start,
    end: (isCut(end) ? wordAround(document, end)?.end : undefined) ?? end,
  };
}
