/** What says that the string behind it, or before it in its line, is TwiML. */
export const tags =
  /\b(?:twiml|TwiML|TWIML)\(?(?=["'`])|\bxml(?=`)|@Language\(\s*"(?:twiml|TwiML)"\s*\)|\/\*\s*(?:language\s*=\s*)?(?:twiml|TwiML)\s*\*\/|(?:#|\/\/)\s*(?:language\s*=\s*)?(?:twiml|TwiML)[ \t]*\r?\n|<<[<~-]?[ \t]*["'`]?(?:TWIML|TwiML|twiml)\b/g;

/** Not behind a letter: `Promise<Response>` is a type; but `\n` ends with a letter too. */
export function rootPattern(root: string): RegExp {
  return new RegExp(`(?<![\\w$])<${root}\\b|\\\\[nrt]<${root}\\b`, "g");
}

/** Of a string that begins with an element, or with half of its name. */
export const fragmentPattern = /["'`]\s*<(?:\/?[A-Z][\w-]*|\w*(?=["'`]))/g;

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
