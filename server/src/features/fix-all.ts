import { parseDocument, type TwimlDocument } from "../document";
import { parseFailure } from "../rules/parse-failure";
import type { Fix } from "../rules/rule";
import { composeEdits } from "../text/compose-edits";
import { applyEdits, type Edit } from "../text/edit";
import { firstIndex } from "../text/first-index";
import { isNear } from "../text/nearest";
import { overlaps, type Span, textOf } from "../text/span";
import { type Diagnostic, type DiagnosticOptions, diagnosticSteps } from "./diagnostics";
import { allAtOnce, type Steps } from "./steps";
import { suppressionRules } from "./suppressions";

/** A fix can give work to another one, as a tag that is closed at last; two fixes could also undo each other for ever. */
const mostRounds = 10;

/**
 * Applies every preferred fix that keeps what the author means, and those that become possible by it. Of fixes that
 * meet the first of a round wins; the others are looked for anew.
 */
export function fixAll(document: TwimlDocument, options: DiagnosticOptions): Edit[] {
  return allAtOnce(fixAllSteps(document, options));
}

/** The same, step by step. */
export function* fixAllSteps(document: TwimlDocument, options: DiagnosticOptions): Steps<Edit[]> {
  const rounds: (readonly Edit[])[] = [];
  let [current, found] = [document, yield* allOf(document, options)];
  while (rounds.length < mostRounds) {
    const { edits, tried } = sureEdits(current, found);
    if (edits.length === 0) {
      break;
    }
    const next = parseDocument(applyEdits(current.text, edits), undefined, document.language, document);
    const left = yield* allOf(next, options);
    // Where a text is so broken that fixes are wrong beside each other, a person has to look at it.
    const more = next.problems.length - current.problems.length;
    if (more > 0 || (more === 0 && isStuck(tried, found, left))) {
      break;
    }
    rounds.push(edits);
    [current, found] = [next, left];
  }
  return composeEdits(document.text.length, rounds);
}

function allOf(document: TwimlDocument, options: DiagnosticOptions): Steps<Diagnostic[]> {
  return diagnosticSteps(document, { ...options, atMost: Number.POSITIVE_INFINITY });
}

/**
 * Whether a round brought the document no nearer to being well-formed, though it tried to: all that is left to mend of the
 * kinds that it tried is as much as before. What a round of other fixes brings to light is no step back.
 */
function isStuck(tried: readonly Diagnostic[], found: readonly Diagnostic[], left: readonly Diagnostic[]): boolean {
  const ids = new Set(tried.map(({ ruleId }) => ruleId));
  const toMend = (all: readonly Diagnostic[]) =>
    all.filter(
      (diagnostic) =>
        (isParseFailure(diagnostic) || ids.has(diagnostic.ruleId)) &&
        diagnostic.fixes?.some(({ isPreferred }) => isPreferred),
    ).length;
  return tried.some(isParseFailure) && toMend(left) >= toMend(found);
}

interface SureFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

interface Round {
  readonly edits: readonly Edit[];
  /** What the edits are to mend. */
  readonly tried: readonly Diagnostic[];
}

function sureEdits(document: TwimlDocument, found: readonly Diagnostic[]): Round {
  const fixes = found.flatMap((diagnostic): SureFix[] => {
    const fix = diagnostic.fixes?.find((candidate) => isSure(document, diagnostic, candidate));
    return fix ? [{ diagnostic, fix }] : [];
  });
  const inTags = fixes.filter(({ fix }) => !writesTags(document, fix));
  // Where a tag must stand depends on all others: they are written one by one, from the inside, when their names are right.
  return together(inTags.length > 0 ? inTags : fixes.slice(-1));
}

function writesTags({ text }: TwimlDocument, { edits }: Fix): boolean {
  return edits.some((edit) => /[<>]/.test(edit.text) || textOf(text, edit.span).includes("</"));
}

/** The edits of all that do not meet an earlier one. */
function together(fixes: readonly SureFix[]): Round {
  /** Sorted by where they begin. */
  const accepted: Edit[] = [];
  const tried: Diagnostic[] = [];
  for (const { diagnostic, fix } of fixes) {
    if (!fix.edits.some((edit) => collides(accepted, edit))) {
      for (const edit of fix.edits) {
        accepted.splice(indexOf(accepted, edit), 0, edit);
      }
      tried.push(diagnostic);
    }
  }
  return { edits: accepted, tried };
}

/** Whether the edit meets one of those, which are sorted and do not meet each other: then only its neighbours can. */
function collides(accepted: readonly Edit[], edit: Edit): boolean {
  const index = indexOf(accepted, edit);
  return [accepted[index - 1], accepted[index]].some((other) => other !== undefined && meet(other.span, edit.span));
}

/** Two insertions at one place meet too: nobody knows which is to be first. */
function meet(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.start === b.start;
}

/** Of the first edit that begins where this one does, or behind it. */
function indexOf(accepted: readonly Edit[], { span }: Edit): number {
  return firstIndex(accepted.length, (index) => accepted[index]!.span.start >= span.start);
}

/** Whether the fix can be applied without asking: it is the one right answer, and takes nothing away that a caller hears. */
export function isSure({ text }: TwimlDocument, diagnostic: Diagnostic, { isPreferred, edits }: Fix): boolean {
  return isPreferred === true && (isUnheard(diagnostic) || edits.every((edit) => isRespelling(text, edit)));
}

/** Of a document that is not well-formed a caller hears nothing, and of comments neither: their fixes take nothing away. */
function isUnheard(diagnostic: Diagnostic): boolean {
  return isParseFailure(diagnostic) || suppressionRules.some(({ id }) => id === diagnostic.ruleId);
}

function isParseFailure({ twilioCode }: Diagnostic): boolean {
  return twilioCode === parseFailure.twilioCode;
}

const word = /^\p{L}[\p{L}\d._:-]*$/u;

/** Whether a word stays the word that it is meant to be. Another number is another number, however near. */
function isRespelling(text: string, { span, text: right }: Edit): boolean {
  const wrong = textOf(text, span);
  const [before, after] = [wrong.replace(/\D/g, ""), right.replace(/\D/g, "")];
  const isSameWord = word.test(wrong) && word.test(right) && before === after && isNear(wrong, right);
  return isSameWord || isSameButForMarks(wrong, right) || isWithoutUnit(wrong, right);
}

/** `speech,dtmf` and `speech dtmf`, `a b.mp3` and `a%20b.mp3`. Signs and points that stand by a number are no mere marks. */
function isSameButForMarks(wrong: string, right: string): boolean {
  const isText = /\p{L}/u.test(wrong) && !/[<>]/.test(wrong + right);
  return isText && wordsOf(wrong) === wordsOf(right.replaceAll("%20", " "));
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\d]+/gu) ?? []).join(" ");
}

/** `10s` and `10`: the attribute counts in the unit that is written behind the number. */
function isWithoutUnit(wrong: string, right: string): boolean {
  return /^\d+$/.test(right) && wrong.startsWith(right) && /^\s*[a-z]+$/i.test(wrong.slice(right.length));
}
