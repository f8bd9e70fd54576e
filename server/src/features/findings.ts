import type { TwimlDocument } from "../document";
import { isBlankIn, type Outcome, outcomesOf } from "../model/outcomes";
import { isInSection } from "../model/section";
import type { Finding, Rule } from "../rules/rule";
import { overlaps } from "../text/span";
import { rememberedFindings } from "./remembered-findings";
import { allAtOnce, perStep, type Steps } from "./steps";
import { supposedFindings } from "./supposed-findings";

export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

type OnError = (rule: Rule, error: unknown) => void;

/**
 * What the rules find, in no order. In a template with sections, only what is wrong however the sections come out: a
 * finding counts if every outcome has it in which its place is not left out. So no rule needs to know of sections. What
 * breaks a document counts besides if one outcome has it that surely comes.
 */
export function findings(document: TwimlDocument, rules: readonly Rule[], onError: OnError): RuleFinding[] {
  return allAtOnce(findingSteps(document, rules, onError));
}

/** The same, step by step. */
export function* findingSteps(document: TwimlDocument, rules: readonly Rule[], onError: OnError): Steps<RuleFinding[]> {
  const outcomes = outcomesOf(document);
  if (!outcomes) {
    return yield* rememberedFindings(document, rules, (part, asked) => check(part, asked, onError));
  }
  const ofWhole = rules.filter(({ judgesTemplate }) => judgesTemplate);
  const sure = new Suspicions();
  const others = rules.filter(({ judgesTemplate }) => !judgesTemplate);
  for (const outcome of outcomes.each) {
    sure.weigh(outcome, yield* check(outcome.document, others, onError));
  }
  if (sure.size > 0) {
    for (const outcome of outcomes.more()) {
      sure.weigh(outcome, yield* check(outcome.document, sure.rules(), onError), false);
      if (sure.size === 0) {
        break;
      }
    }
  }
  const breaking = others.filter(({ breaksOutcomes }) => breaksOutcomes);
  const supposed =
    breaking.length > 0 ? yield* supposedFindings(outcomes, (outcome) => check(outcome, breaking, onError)) : [];
  const found = [...(yield* check(document, ofWhole, onError)), ...sure.all()];
  const places = new Set(found.map(({ finding }) => finding.span.start));
  return [...found, ...supposed.filter(({ finding }) => !places.has(finding.span.start))];
}

/** A rule is a step, or several where it finds much. */
function* check(document: TwimlDocument, rules: readonly Rule[], onError: OnError): Steps<RuleFinding[]> {
  const found: RuleFinding[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.check(document)) {
        found.push({ rule, finding });
        if (found.length % perStep === 0) {
          yield;
        }
      }
    } catch (error) {
      onError(rule, error);
    }
    yield;
  }
  return found;
}

interface Suspicion extends RuleFinding {
  /** Its place is where a tag stands: it is about the document as a whole, and there in every outcome. */
  readonly isEverywhere: boolean;
}

/** What was found in some outcomes and missed in none in which its place is. */
class Suspicions {
  private readonly outcomes: Outcome[] = [];
  /** By rule and place; `undefined` is refuted. */
  private readonly found = new Map<string, Suspicion | undefined>();
  size = 0;

  /** `isNew`: what this outcome has and others do not is looked at, too. */
  weigh(outcome: Outcome, findings: Iterable<RuleFinding>, isNew = true): void {
    const here = new Map<string, Suspicion>();
    for (const { rule, finding } of findings) {
      // Where the section ends nobody knows: it is not closed, or its tags are beyond us.
      if (isInSection(outcome.document, finding.span.start)) {
        continue;
      }
      const key = `${rule.id} ${finding.span.start}`;
      const isEverywhere = isBlankIn(outcome, finding.span.start);
      here.set(key, here.get(key) ?? { rule, finding: withSafeFixes(finding, outcome), isEverywhere });
    }
    for (const [key, suspicion] of this.found) {
      if (suspicion && !here.has(key) && hasPlaceOf(outcome, suspicion)) {
        this.found.set(key, undefined);
        this.size--;
      }
    }
    for (const [key, suspicion] of isNew ? here : []) {
      if (!this.found.has(key) && !this.outcomes.some((earlier) => hasPlaceOf(earlier, suspicion))) {
        this.found.set(key, suspicion);
        this.size++;
      }
    }
    this.outcomes.push(outcome);
  }

  rules(): Rule[] {
    return [...new Set(this.all().map(({ rule }) => rule))];
  }

  all(): Suspicion[] {
    return [...this.found.values()].filter((suspicion) => suspicion !== undefined);
  }
}

function hasPlaceOf(outcome: Outcome, { finding, isEverywhere }: Suspicion): boolean {
  return isEverywhere || !isBlankIn(outcome, finding.span.start);
}

/** Without the fixes that would take away what is only left out here, or write into it. */
function withSafeFixes(finding: Finding, { blank }: Outcome): Finding {
  const fixes = finding.fixes?.filter(({ edits }) =>
    edits.every(
      ({ span }) =>
        !blank.some((hidden) => overlaps(hidden, span) || (hidden.start < span.start && span.end < hidden.end)),
    ),
  );
  return fixes?.length === finding.fixes?.length ? finding : { ...finding, fixes: fixes! };
}
