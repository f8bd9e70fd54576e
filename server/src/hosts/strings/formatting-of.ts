import { escapedName } from "./escaped-name";
import type { Formatting } from "./escapes";
import type { Passage } from "./literal";

/** How far the code around a string is read, in characters. */
const reach = { statement: 300, before: 2000, behind: 20_000 };

/**
 * What fills in the string: by the code around it, and by what is done with the name that it is assigned to. `formatted`:
 * what the language's own function called "format" reads.
 */
export function formattingOf(
  program: string,
  { span: { start, end }, literals }: Passage,
  formatted: Formatting,
  name: string | undefined,
): Formatting | undefined {
  const source = program.slice(literals[0]!.content.start, literals.at(-1)!.content.end);
  const before = program.slice(Math.max(0, start - reach.statement), start);
  const after = program.slice(end, end + reach.statement);
  const around = program.slice(Math.max(0, start - reach.before), end + reach.behind);
  // Most strings hold nothing that could be filled in.
  const known = /[%{$_[:@#]|[A-Z]{3}/.test(source) ? name : undefined;
  if (isMessage(source, before, around)) {
    return "messages";
  }
  if (isDollars(source) && (/\bTemplate\s*\(\s*$/.test(before) || isGiven("Template", around, known))) {
    return "dollars";
  }
  if (isPercent(before, after) || isGiven("\\w*printf", around, known) || isUsed("%(?![=>])", around, known)) {
    return "percent";
  }
  if (isFormat(before, after) || isGiven("format!?", around, known) || isUsed(methods, around, known)) {
    return formatted;
  }
  return isReplaced(before, after, around, known) ? "replaced" : undefined;
}

const methods = String.raw`\.\s*format(?:ted|_map)?\s*\(`;

function isMessage(source: string, before: string, around: string): boolean {
  return (
    /\bMessageFormat(?:\s*\.\s*format)?\s*\(\s*$/.test(before) ||
    (/=''[^'"<>]+''/.test(source) && around.includes("MessageFormat"))
  );
}

/** Templates of Jinja, which are called so too, have tags of their own. */
function isDollars(source: string): boolean {
  return /\$[A-Za-z_{]/.test(source) && !/\{[{%]/.test(source);
}

function isPercent(before: string, after: string): boolean {
  return /^\s*\)?\s*%[^=>]/.test(after) || /printf(?:\s*\(\s*|\s+)(?:[\w.&]+\s*,\s*)?$/i.test(before);
}

function isFormat(before: string, after: string): boolean {
  return (
    /\b(?:format|AppendFormat)\s*!?(?:\s*\(\s*|[ \t]+)(?:\w+\s*,\s*)?$/i.test(before) ||
    /\b(?:write|writeln|print|println|eprintln|panic)!\s*\(\s*(?:\w+\s*,\s*)?$/.test(before) ||
    /^\s*\)?\s*\.\s*(?:formatted|format|format_map)\s*\(/.test(after)
  );
}

/** Whether a function gets the string by its name. */
function isGiven(called: string, around: string, name: string | undefined): boolean {
  return (
    name !== undefined &&
    new RegExp(`\\b${called}\\s*\\(\\s*(?:[\\w.&]+\\s*,\\s*)?${escapedName(name)}\\b`, "i").test(around)
  );
}

function isUsed(by: string, around: string, name: string | undefined): boolean {
  return name !== undefined && new RegExp(`${escapedName(name)}\\s*${by}`).test(around);
}

/** What takes blanks away replaces no marks. */
const replacing = String.raw`(?:replace\w*|g?sub)!?\s*\((?!\s*r?["'/]\^?(?:\\[nrts]|\s))`;
const replacingIn = String.raw`\b(?:str_i?replace|strtr|preg_replace\w*|re\.sub|strings\.Replace(?:All)?)\s*\(`;

function isReplaced(before: string, after: string, around: string, name: string | undefined): boolean {
  const method = String.raw`\s*(?:\.|->)\s*${replacing}`;
  if (new RegExp(`^["'\`)\\s]*${method}`, "i").test(after) || new RegExp(`${replacingIn}[^;]*,\\s*$`).test(before)) {
    return true;
  }
  const written = name && escapedName(name);
  return (
    written !== undefined && new RegExp(`${written}${method}|${replacingIn}[^;\\n]*${written}\\b`, "i").test(around)
  );
}
