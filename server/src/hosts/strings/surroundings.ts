import { escapedName } from "./escaped-name";
import type { Formatting } from "./escapes";
import { formattingOf } from "./formatting-of";
import type { Passage } from "./literal";
import { type Receiver, receiverOf } from "./receiver";
import { type StringUse, useOf } from "./string-use";

/** How far the text around a string is read, in characters: its statement, and what is done with what it is assigned to. */
const reach = { statement: 300, before: 2000, behind: 20_000 };

/** What the code around a string says about it. Read as text: so it is the same in all languages. */
export interface Surroundings {
  /** A comment, a tag or a heredoc's label says that it is TwiML. */
  readonly isTagged: boolean;
  /** A tag says that it is XML. */
  readonly isMarkup: boolean;
  readonly formatting: Formatting | undefined;
  readonly use: StringUse;
  readonly receiver: Receiver | undefined;
  /** Whether white space at its beginning is taken away, or may be. */
  isTrimmed(): boolean;
  /** Whether it is appended to something, or something to it, or it is searched for in something. */
  isAppended(): boolean;
}

/** `root`: the name of TwiML's root. */
export function surroundings(program: string, passage: Passage, formatted: Formatting, root: string): Surroundings {
  const { start, end } = passage.span;
  const before = program.slice(Math.max(0, start - reach.statement), start);
  const after = program.slice(end, end + reach.statement);
  const around = () => program.slice(Math.max(0, start - reach.before), end + reach.behind);
  const name = () => assignedName(before);
  const use = useOf(before, after);
  const formatting = formattingOf(program, passage, formatted, name());
  const isFilledIn = formatting !== undefined && formatting !== "replaced";
  return {
    isMarkup: /\bxml$|\/\* xml \*\/\s*$/.test(before),
    isTagged: tag.test(before) || tagBehind.test(after) || label.test(program.slice(start, Math.min(end, start + 20))),
    formatting,
    use,
    receiver: receiverOf(before, program.slice(start, end)),
    isTrimmed: () => trimmedAfter.test(after) || trimmedBefore.test(before) || isTrimmedLater(around(), name()),
    isAppended: () =>
      appendedBefore.test(before) ||
      use === "compared" ||
      /^["'`)\s]*\+/.test(after) ||
      (goesOnBehind.test(after) && !isFilledIn) ||
      endsElsewhere(around(), root) ||
      isAppendedTo(around(), name()),
  };
}

/** What the string becomes the value of. */
function assignedName(before: string): string | undefined {
  return assigned.exec(before)?.[1];
}

/** As it is or wrapped in a call: `twiml = new StringBuilder(`. */
const assigned = /([\w.$@]+)[ \t]*(?::[ \t]*[\w.?<>[\]]+[ \t]*)?:?=\s*\+?(?:\(\s*|(?:new[ \t]+)?[\w.:<>]+\(\s*)?$/;

const tag =
  /(?:\b(?:twiml|TwiML|TWIML)\s*(?:\(\s*)?|\/\*\s*(?:lang(?:uage)?\s*=\s*)?twiml\s*\*\/\s*|@Language\(\s*"twiml"\s*\)[^\n"'`;]*|(?:^|\n)[ \t]*(?:#|\/\/)\s*(?:lang(?:uage)?\s*=\s*)?twiml[ \t]*\r?\n(?:[^\n"'`]*))$/i;
const tagBehind = /^[ \t;,)]*(?:#|\/\/)\s*(?:lang(?:uage)?\s*=\s*)?twiml[ \t]*(?:\r?\n|$)/i;
const label = /^<<<?[~-]?\s*["'`]?(?:TWIML|TwiML|twiml)\b/;

const trims = "trim|strip|dedent|squish|lstrip|ltrim|Trim|stripIndent|trimIndent|cleandoc";
const trimmedAfter =
  /^["'`)\s]*(?:(?:\.|->)\s*(?:trim|strip|lstrip|dedent|squish|Trim|replace|g?sub\b|substr|slice|lines)|\[[1-9]\d*:)/;
const trimmedBefore =
  /(?:trim|strip|dedent|indoc|unindent|formatdoc|writedoc|printdoc|heredoc\.doc|cleandoc|squish|minify|outdent|oneline|html|xml)\w*!?\s*[({]?\s*$/i;
const appendedBefore =
  /(?:\+=|\.=|<<|[+.,[])\s*$|(?:\.|->|::|\b)(?:append\w*|push\w*|write\w*|concat|add\w*|print\w*|echo|puts|Fprint\w*)\s*!?[ (]\s*(?:[\w.&]+\s*,\s*)?$/i;

/** Another string of a list may follow; what is a number, or has a name of its own, is none. */
const goesOnBehind = /^["'`)\s]*,(?!\s*(?:\d+\s*[,)]|["']?\w+["']?\s*(?::(?!:)|=>|=(?!=))))/;

/** Whether a string begins with the end of the root. */
function endsElsewhere(program: string, root: string): boolean {
  return new RegExp(`["'\`](?:\\s|\\\\n)*<\\\\?/${root}\\b`).test(program);
}

function isTrimmedLater(program: string, name: string | undefined): boolean {
  const written = name && escapedName(name);
  return (
    written !== undefined &&
    new RegExp(`${written}\\s*(?:\\.|->)\\s*(?:${trims})|\\b(?:${trims})\\w*\\(\\s*${written}`, "i").test(program)
  );
}

function isAppendedTo(program: string, name: string | undefined): boolean {
  const written = name && escapedName(name);
  return (
    written !== undefined &&
    new RegExp(
      `${written}\\s*(?:\\+=|\\.=|<<|=\\s*${written}\\s*[+.]|(?:\\.|->)(?:append|Append|concat|push|write|add|join)|\\+\\s)|[+.]\\s*${written}\\b|\\{\\s*${written}\\s*\\}`,
    ).test(program)
  );
}
