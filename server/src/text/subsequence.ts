/**
 * How well a query fits a name, case aside: 0 is best, `undefined` is not at all. The name itself, its beginning, a word's
 * beginning in it, any part of it, the first letters of its words, and at last any letters that stand in it in the same order.
 */
export function fitOf(query: string, name: string): number | undefined {
  const [wanted, given] = [query.toLowerCase(), name.toLowerCase()];
  if (wanted === given) {
    return 0;
  }
  const at = given.indexOf(wanted);
  if (at >= 0) {
    return at === 0 ? 1 : beginsWord(name, given, wanted) ? 2 : 3;
  }
  if (!isSubsequence(wanted, given)) {
    return undefined;
  }
  return isSubsequence(wanted, initialsOf(name)) ? 4 : 5;
}

function beginsWord(name: string, given: string, wanted: string): boolean {
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    if (/[^\p{L}\p{N}]|^$/u.test(name.slice(at - 1, at)) || /^\p{Ll}\p{Lu}/u.test(name.slice(at - 1, at + 1))) {
      return true;
    }
  }
  return false;
}

function initialsOf(name: string): string {
  return Array.from(name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=\p{Ll})\p{Lu}/gu), ([initial]) => initial)
    .join("")
    .toLowerCase();
}

function isSubsequence(wanted: string, given: string): boolean {
  let found = 0;
  for (const character of given) {
    if (wanted.startsWith(character, found)) {
      found += character.length;
    }
  }
  return found === wanted.length;
}
