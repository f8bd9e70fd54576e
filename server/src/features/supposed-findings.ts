import type { TwimlDocument } from "../document";
import { isBlankIn, type Outcome, type Outcomes } from "../model/outcomes";
import { isInSection } from "../model/section";
import type { RuleFinding } from "./findings";
import type { Steps } from "./steps";

/**
 * What breaks a template when sections come out in a way that surely comes one day: found in every outcome of that way, and
 * none of them leaves its place out. A place is reported once.
 */
export function* supposedFindings(
  { supposed }: Outcomes,
  find: (document: TwimlDocument) => Steps<RuleFinding[]>,
): Steps<RuleFinding[]> {
  const found = new Map<number, RuleFinding>();
  for (const { when, outcomes } of supposed()) {
    for (const { rule, finding } of yield* inAll(outcomes, find)) {
      if (!found.has(finding.span.start)) {
        // What mends one outcome may break another.
        found.set(finding.span.start, {
          rule,
          finding: { ...finding, message: `${finding.message}, ${when}`, fixes: [] },
        });
      }
    }
  }
  return [...found.values()];
}

function* inAll(
  outcomes: Iterable<Outcome>,
  find: (document: TwimlDocument) => Steps<RuleFinding[]>,
): Steps<Iterable<RuleFinding>> {
  let common: Map<string, RuleFinding> | undefined;
  for (const outcome of outcomes) {
    const here = new Map<string, RuleFinding>();
    for (const each of yield* find(outcome.document)) {
      const { start } = each.finding.span;
      const key = `${each.rule.id} ${start}`;
      if ((!common || common.has(key)) && !isBlankIn(outcome, start) && !isInSection(outcome.document, start)) {
        here.set(key, each);
      }
    }
    common = here;
    if (common.size === 0) {
      break;
    }
  }
  return common?.values() ?? [];
}
