import { unwritten } from "./unwritten";

/** In characters. */
const longestWord = 60;
const longestLine = 400;

/** Line ends, other control characters, marks that turn the order of letters around, halves of characters. */
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const longWord = new RegExp(`\\S{${longestWord},}`, "gu");

/** Nearly all sentences: nothing to cut, nothing that cannot be read. An outline asks for thousands. */
const plain = new RegExp(`^(?:[!-~]{0,${longestWord - 1}} )*[!-~]{0,${longestWord - 1}}$`);

/**
 * A sentence with words of the document in it as people can read it: in one line, however hostile the document is. Its
 * own words stay, since each word is cut by itself; what cannot be read becomes `\uFFFD`.
 */
export function oneLine(sentence: string): string {
  if (sentence.length <= longestLine && plain.test(sentence)) {
    return sentence;
  }
  const words = sentence
    .replaceAll(unwritten, "")
    .replace(unreadable, "\uFFFD")
    .replace(longWord, (word) => cut(word, longestWord));
  return cut(words, longestLine);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\p{Cs}$/u, "")}…`;
}
