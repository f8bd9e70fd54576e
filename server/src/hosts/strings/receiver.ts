/** To what a string is given, such as `twiml` in `twiml += "…"`, `builder` in `builder.append("…")`, or `echo`. */
export interface Receiver {
  readonly name: string;
  /** It has got something before. */
  readonly isAppended: boolean;
}

const name = String.raw`((?:\$|@)?[\w$]+(?:(?:\.|->|::)\$?\w+)*)`;
const appending = String.raw`(?:append\w*|push\w*|write\w*|concat|add\w*|print\w*|puts|plus)`;

/** In characters. */
const longestCondition = 200;

const operator = new RegExp(`${name}\\s*(?:\\+=|\\.=|<<)\\s*$`, "i");
const method = new RegExp(`${name}\\s*(?:\\.|->)\\s*${appending}\\s*!?\\s*[( ]\\s*$`, "i");
const output = /\b(?:echo|print|puts|printf|println!?|Fprint\w*|Console\.Write\w*)\s*!?[ (]\s*(?:[\w.&]+\s*,\s*)?$/;
/** Without a name before it, as in Kotlin's `buildString { append("…"); appendLine("…") }`. */
const toItself = /(?<![\w.>:?!]\s*)\b(append)(?:Line)?[ ]?\(\s*$/;
/** As Rust's `writeln!(xml, "…")`. */
const written = new RegExp(`\\bwrite(?:ln)?!\\s*\\(\\s*(?:&mut\\s+)?${name}\\s*,\\s*$`);
const target = `${name}[ \\t]*(?::[ \\t]*[\\w.?<>[\\]]+[ \\t]*)?:?=`;
const assigned = new RegExp(`${target}\\s*\\+?(?:[([]\\s*|(?:new[ \\t]+)?[\\w.:<>]+\\(\\s*)?$`);
const listed = new RegExp(`${target}\\s*[([](?:"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'|[\\w.,+\\s])*,\\s*$`);
/** A character of a condition or of its first branch. Another line is another statement, unless it begins as none does. */
const ofCondition = "(?:[^;{}\\n]|\\n\\s*(?=[?:&|.)\"'`<]|(?:else|and|or|if)\\b))";
/** One of two, by a condition: `twiml = isOpen ? "…"`, or `: "…"`, or `else "…"`. */
const chosen = new RegExp(
  `${target}(?![=>~])\\s*${ofCondition}{1,${longestCondition}}(?:[?:]|\\belse\\b)\\s*\\(?\\s*$`,
);

/** Whatever writes to it, as `echo` and `printf` by turns; no program calls a variable so. */
const outputName = "output()";

/** `source`: of the expression, which may begin with what it is assigned to. */
export function receiverOf(before: string, source: string): Receiver | undefined {
  const appended = (operator.exec(before) ?? method.exec(before) ?? toItself.exec(before) ?? written.exec(before))?.[1];
  if (appended !== undefined) {
    return { name: appended, isAppended: true };
  }
  if (output.test(before)) {
    return { name: outputName, isAppended: true };
  }
  const given = (assigned.exec(before) ?? chosen.exec(before) ?? listed.exec(before))?.[1];
  return given === undefined ? undefined : { name: given, isAppended: source.startsWith(given) };
}

/** Whether the author calls it TwiML: `redirectTwiml`, `twiml_body`; but not `twimlPattern` or `twimlUsage`, which are about it. */
export function isNamedTwiml({ name }: Receiver): boolean {
  return namedTwiml.test(name);
}

const namedTwiml =
  /twiml(?:_?(?:body|content|document|fragment|markup|part|piece|response|snippet|str|string|text|xml)s?)?_?\d*$/i;
