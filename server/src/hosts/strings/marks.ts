/** What says that the string behind it, or before it in its line, is TwiML. */
export const tags =
  /\b(?:twiml|TwiML|TWIML)\(?(?=["'`])|\bxml(?=`)|\/\* xml \*\/(?=\s*`)|@Language\(\s*"(?:twiml|TwiML)"\s*\)|\/\*\s*(?:lang(?:uage)?\s*=\s*)?(?:twiml|TwiML)\s*\*\/|(?:#|\/\/)\s*(?:lang(?:uage)?\s*=\s*)?(?:twiml|TwiML)[ \t]*(?:\r?\n|$)|<<[<~-]?[ \t]*["'`]?(?:TWIML|TwiML|twiml)\b/g;

/** Not behind a letter: `Promise<Response>` is a type; but `\n` ends with a letter too, and `\u003c` is a bracket. */
export function rootPattern(root: string): RegExp {
  return new RegExp(`(?<![\\w$])<${root}\\b|\\\\[nrt]<${root}\\b|\\\\(?:u003|x3)[cC]${root}\\b`, "g");
}

/** Whether the pattern may match: a search for words, for one word alone in a program that has no such name in it. */
export function mayHoldRoot(program: string, root: string): boolean {
  return program.includes(root) && [`<${root}`, `3c${root}`, `3C${root}`].some((word) => program.includes(word));
}

/** What may stand before a fragment in its string: breaks, as in `"\n  <Say>"`, and values, as in `${pause}<Say>`. */
const leading = /(?:\s|\\[nrt]|[$#]?\{[^{}"'`\n]{0,200}\})*/.source;

/** Of a string or a heredoc that begins with an element, or with half of its name. */
export const fragmentPattern = new RegExp(
  `(?:["'\`]|<<[<~-]?[ \\t]*["'\`]?[A-Za-z_]\\w*\\b["'\`]?[^\\n<]*\\n)${leading}<(?:\\/?[A-Z][\\w-]*|\\w*(?=["'\`]))`,
  "g",
);

/** Of all that may stand before a fragment. */
export const leadingPattern = new RegExp(`^${leading}$`);

/** A string without anything in it that is appended to something. */
export const emptyPattern = /(?:\+=|\.=|<<|\.(?:append|push|write|add)\w*\()\s*(?:""(?!")|''(?!')|``)/gi;

/** Of a comment in the line of a string: where the string ends. */
export function stringBefore(program: string, at: number, mark: string): number | undefined {
  const line = /^(?:#|\/\/)/.test(mark) ? program.slice(program.lastIndexOf("\n", at) + 1, at) : "";
  const end = /["'`](?=[;,)\s]*$)/.exec(line);
  return end ? at - line.length + end.index : undefined;
}

export function stringBehind(program: string, at: number, mark: string): number {
  if (mark.startsWith("<<")) {
    const lineEnd = program.indexOf("\n", at);
    return lineEnd < 0 ? program.length : lineEnd + 1;
  }
  const open = /^[^\n"'`]*(?:"""|'''|["'`])/.exec(program.slice(at, at + 200))?.[0];
  return open === undefined ? program.length : at + open.length;
}
