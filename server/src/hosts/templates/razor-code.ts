import { stringEnd } from "./tag";

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The offset past the bracket that closes the one at `start`; the text's length without one. */
export function bracketEnd(text: string, start: number): number {
  const open: string[] = [];
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character in closing) {
      open.push(closing[character]!);
    } else if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) {
        return at + 1;
      }
    } else {
      at = passed(text, at) - 1;
    }
  }
  return text.length;
}

/** The offset past the string, the comment or the single character of C# at `at`. */
export function passed(text: string, at: number): number {
  if (text.startsWith("//", at)) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  }
  if (text.startsWith("/*", at)) {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (text.startsWith('@"', at) || text.startsWith('$@"', at)) {
    return verbatimEnd(text, text.indexOf('"', at) + 1);
  }
  const isQuote = text[at] === '"' || text[at] === "'";
  return (isQuote ? (stringEnd(text, at) ?? at) : at) + 1;
}

/** In `@"a ""b"""` two quotes are one. */
function verbatimEnd(text: string, from: number): number {
  const end = /(?:[^"]|"")*"?/y;
  end.lastIndex = from;
  end.test(text);
  return end.lastIndex;
}

/** The offset past a statement: its `;`, or the block it has; but not past the `}` of the block it stands in. */
export function statementEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character === ";") {
      return at + 1;
    }
    if (character === "}") {
      return at;
    }
    if (character in closing) {
      const end = bracketEnd(text, at);
      if (character === "{" && !/^\s*[;,.)]/.test(text.slice(end, end + 100))) {
        return end;
      }
      at = end - 1;
    } else {
      at = passed(text, at) - 1;
    }
  }
  return text.length;
}

/** The offset past `Model.Items[0].Name(x)` and the like. */
export function expressionEnd(text: string, start: number): number {
  const part = /(?:await\s+)?[\p{L}_]\w*|\??\.(?=[\p{L}_])|!(?=[.[(])|\??(?=[[(])/uy;
  let at = start;
  for (;;) {
    part.lastIndex = at;
    const found = part.exec(text);
    const next = found ? part.lastIndex : at;
    if (text[next] === "(" || text[next] === "[") {
      at = bracketEnd(text, next);
    } else if (found && next > at) {
      at = next;
    } else {
      return at;
    }
  }
}
