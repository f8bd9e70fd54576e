/** To what a string is given, such as `twiml` in `twiml += "…"`, `builder` in `builder.append("…")`, or `echo`. */
export interface Receiver {
  readonly name: string;
  /** It has got something before. */
  readonly isAppended: boolean;
}

const name = String.raw`((?:\$|@)?[\w$]+(?:(?:\.|->|::)\$?\w+)*)`;
const appending = String.raw`(?:append\w*|push\w*|write\w*|concat|add\w*|print\w*|puts|plus)`;

const operator = new RegExp(`${name}\\s*(?:\\+=|\\.=|<<)\\s*$`, "i");
const method = new RegExp(`${name}\\s*(?:\\.|->)\\s*${appending}\\s*!?\\s*[( ]\\s*$`, "i");
const output = /\b(echo|print|puts|printf|println!?|Fprint\w*|Console\.Write\w*)\s*!?[ (]\s*(?:[\w.&]+\s*,\s*)?$/;
const assigned = new RegExp(
  `${name}[ \\t]*(?::[ \\t]*[\\w.?<>[\\]]+[ \\t]*)?:?=\\s*\\+?(?:[([]\\s*|(?:new[ \\t]+)?[\\w.:<>]+\\(\\s*)?$`,
);

/** `source`: of the expression, which may begin with what it is assigned to. */
export function receiverOf(before: string, source: string): Receiver | undefined {
  const appended = (operator.exec(before) ?? method.exec(before) ?? output.exec(before))?.[1];
  if (appended !== undefined) {
    return { name: appended, isAppended: true };
  }
  const target = assigned.exec(before)?.[1];
  return target === undefined ? undefined : { name: target, isAppended: source.startsWith(target) };
}
