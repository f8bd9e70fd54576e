import { patternOf } from "../../text/pattern";
import type { StringForm } from "./literal";

/**
 * What a function reads in a string that it fills in: `sprintf`, `format`, Java's `MessageFormat`, Python's `Template`, or
 * something that replaces parts of it; absent: nobody fills it in.
 */
export type Formatting = "percent" | "braces" | "messages" | "dollars" | "replaced";

/** The signs that such a function takes for text when they are doubled. */
const doubled: Readonly<Record<Formatting, string>> = {
  percent: "%%",
  braces: String.raw`\{\{|\}\}`,
  messages: "''|'[{}]'",
  dollars: String.raw`\$\$`,
  replaced: "",
};

const sources: Readonly<Record<StringForm["escapes"], string>> = {
  backslash: String.raw`\\(?:\r\n|u\{[\da-fA-F_]+\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x\{?[\da-fA-F]{1,2}\}?|[0-7]{1,3}|[\s\S])`,
  quote: String.raw`\\[\\']`,
  doubled: '""',
  none: "",
};

/** Of a string between brackets, as in `%q(…)`. */
const inBrackets = String.raw`\\[\\()[\]{}<>|/!]`;

/** Finds the escapes of a string, with its margin and its doubled signs of formatting; `undefined` where it can have none. */
export function escapePattern(
  { escapes, code, end, margin }: StringForm,
  formatting: Formatting | undefined,
): string | undefined {
  const formatted = code === "{" ? doubled.braces : formatting ? doubled[formatting] : "";
  const own = escapes === "quote" && end !== "'" ? inBrackets : sources[escapes];
  const inMargin = margin === undefined ? "" : `(?<=\\n)[ \\t]*${patternOf(margin.trim())}`;
  return [own, formatted, inMargin].filter((part) => part !== "").join("|") || undefined;
}

const simple: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  f: "\f",
  b: "\b",
  a: "\x07",
  e: "\x1b",
  s: " ",
};

/** The text that an escape stands for; empty for a line break or a margin that the program takes away. */
export function decodeEscape(written: string, { keepsUnknown, margin }: StringForm): string {
  if (margin !== undefined && written.endsWith(margin.trim())) {
    return "";
  }
  if (!written.startsWith("\\")) {
    return written[written.length >> 1]!; // It was doubled, or stood in quotes.
  }
  const kind = written[1]!;
  const number = /^\\(?:[uU]\{?|x\{?)([\da-fA-F_]+)\}?$/.exec(written)?.[1]?.replaceAll("_", "");
  if (number !== undefined) {
    return character(Number.parseInt(number, 16));
  }
  if (/[0-7]/.test(kind)) {
    return character(Number.parseInt(written.slice(1), 8));
  }
  if (kind === "\n" || kind === "\r") {
    return "";
  }
  const meant = simple[kind];
  return meant ?? (keepsUnknown && !/["'\\$`{}]/.test(kind) ? written : kind);
}

/** Half of a character that is written as two escapes is as good as any letter. */
function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
}

export interface Around {
  /** The text ends where the string ends. */
  readonly isLast: boolean;
  readonly formatting: Formatting | undefined;
  /** Line breaks are written as escapes in the string, or have to be left out. */
  readonly writesLineBreaks: boolean;
  /** The string stands in one line, though it may hold line breaks. */
  readonly isOneLine: boolean;
}

/** The text as the program must write it in such a string; `undefined` where it cannot. */
export function encode(text: string, form: StringForm, around: Around): string | undefined {
  const { escapes, end, code } = form;
  const keepsLines = form.holdsLineBreaks && !around.isOneLine;
  const oneLine = keepsLines
    ? withMargin(text, form.margin)
    : withoutLineBreaks(text, escapes === "backslash" && around.writesLineBreaks);
  const formatted = formattedText(oneLine, code === "{" ? "braces" : around.formatting);
  switch (escapes) {
    case "backslash":
      return endedLater(withBackslashes(formatted, form), end, around.isLast).replaceAll(lineBreakMark, "\\n");
    case "quote":
      return formatted.replace(end === "'" ? /[\\']/g : /[\\()[\]{}|/!]/g, "\\$&");
    case "doubled":
      return formatted.replaceAll('"', '""');
    default:
      return isSafe(formatted, form, around.isLast) ? formatted : undefined;
  }
}

// No text has it: it is forbidden in XML.
const lineBreakMark = "\ufffe";

/** What was to stand in lines of its own, in one line. */
function withoutLineBreaks(text: string, canEscape: boolean): string {
  return canEscape
    ? text.replace(/\r\n?|\n/g, lineBreakMark)
    : text.replace(/(>?)(?<![ \t])[ \t]*[\r\n]\s*(<?)/g, (_, before: string, after: string) =>
        before || after ? before + after : " ",
      );
}

/** With the margin before each line that the text begins, in place of as many blanks, or with none. */
function withMargin(text: string, margin: string | undefined): string {
  return margin === undefined
    ? text
    : text.replace(/\n([ \t]*)/g, (_, blanks: string) =>
        blanks.length < margin.length
          ? `\n${margin.trimStart()}${blanks}`
          : `\n${margin}${blanks.slice(margin.length)}`,
      );
}

function formattedText(text: string, formatting: Formatting | undefined): string {
  switch (formatting) {
    case "percent":
      return text.replaceAll("%", "%%");
    case "braces":
      return text.replace(/[{}]/g, "$&$&");
    case "messages":
      return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
    case "dollars":
      return text.replaceAll("$", "$$$$");
    default:
      return text;
  }
}

const codeMarks: Readonly<Record<NonNullable<StringForm["code"]>, RegExp | undefined>> = {
  "${": /\$(?=\{)/g,
  $: /\$/g,
  "#{": /#(?=[{$@])/g,
  "{": undefined, // doubled
};

/** What, besides the end of such a string, must be escaped in it: between brackets, brackets nest. */
const opening: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{", ">": "<" };

function withBackslashes(text: string, { code, end }: StringForm): string {
  const marks = code && codeMarks[code];
  const escaped = text.replaceAll("\\", "\\\\");
  const safe = marks ? escaped.replace(marks, "\\$&") : escaped;
  if (end === "") {
    return safe;
  }
  const nested = opening[end];
  return (nested ? safe.replaceAll(nested, `\\${nested}`) : safe).replaceAll(end, `\\${end}`);
}

/** Three quotes end a string, and so does one before two that are there. */
function endedLater(text: string, end: string, isLast: boolean): string {
  return isLast && end.length > 1 && text.endsWith(end[0]!) ? `${text.slice(0, -1)}\\${end[0]}` : text;
}

function isSafe(text: string, { end, code, rawCode }: StringForm, isLast: boolean): boolean {
  return !(
    (end !== "" && text.includes(end)) ||
    (end.length > 1 && isLast && text.endsWith(end[0]!) && !end.endsWith("#")) ||
    (code === "$" && text.includes("$")) ||
    (rawCode !== undefined && (text.includes(rawCode) || text.includes(rawCode.replaceAll("{", "}"))))
  );
}
