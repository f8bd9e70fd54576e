import type { TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import { isForAllElse, type SectionNode } from "./section-tree";

/** What decides which branch of a section is left. */
export interface SectionCondition {
  /** Sections of the same key come out alike, as long as nothing changes what they ask for. */
  readonly key: string;
  /** The words in it, in no order, without those of the language. */
  readonly words: ReadonlySet<string>;
  /** `unless a`, or `{{^a}}`: the first branch is left where that of `if a` is not. */
  readonly isInverted: boolean;
  /** Whether it is nothing but a condition; `{{#a}}` may also repeat its content, or hand it to a function. */
  readonly isSure: boolean;
}

/** `undefined` for what repeats, and for what is always there. */
export function conditionOf({ text, language }: TwimlDocument, { tags }: SectionNode): SectionCondition | undefined {
  // What is left for all other cases comes last; a second `else` is a mistake, and tests nothing.
  const hasElse = tags.length > 1 && isForAllElse(tags.at(-1)!);
  const tests = (hasElse ? tags.slice(0, -1) : tags).map(testIn);
  const [first] = tests;
  if (first && tests.every((test) => test !== undefined)) {
    return first.isInverted && tests.length > 1 ? undefined : condition(tests, first.isInverted, true);
  }
  const name = language.isMustache && tags.length === 1 ? /^[\w.]+$/.exec(tags[0]!.name)?.[0] : undefined;
  const isInverted = name !== undefined && /^\{\{~?\s*\^/.test(text.slice(tags[0]!.span.start, tags[0]!.span.end));
  return name === undefined ? undefined : condition([{ code: name, isInverted }], isInverted, false);
}

interface Test {
  readonly code: string;
  readonly isInverted: boolean;
}

const test = /^[\s}@]*(if|unless|elif|elseif|elsif|else\s+if)\b\s*([\s\S]*?)\s*(?:\bthen|[:{])?$/;

function testIn({ name }: Hole): Test | undefined {
  const [, keyword, code = ""] = test.exec(name.trim()) ?? [];
  return keyword ? { code: withoutBrackets(code), isInverted: keyword === "unless" } : undefined;
}

/** `(a)` as `a`; what else is in brackets stays. */
function withoutBrackets(code: string): string {
  return (/^\(([^()]*)\)$/.exec(code)?.[1] ?? code).trim().replace(/\s+/g, " ");
}

// What is not the same the second time.
const changing = /\b(?:rand\w*|random|shuffle|sample|next|pop|shift|counter|cycle|first|last|now|time)\b|\+\+|--/i;
const reserved = new Set(
  "and or not in is true false null nil none undefined empty blank isset defined eq ne".split(" "),
);

function condition(tests: readonly Test[], isInverted: boolean, isSure: boolean): SectionCondition | undefined {
  const key = tests.map(({ code }) => code).join("\n");
  const words = new Set(wordsIn(key).filter((word) => !reserved.has(word.toLowerCase())));
  return words.size === 0 || changing.test(key) ? undefined : { key, words, isInverted, isSure };
}

/** Without those in strings. */
export function wordsIn(code: string): string[] {
  return code.replace(/"[^"]*"|'[^']*'/g, " ").match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
