import type { TwimlDocument } from "../../document";
import { parseFailure } from "../../rules/parse-failure";
import type { RuleDescription } from "../../rules/rule";
import type { Diagnostic } from "../diagnostics";
import { moreFindings } from "../more-findings";
import { type CommentFinding, commentFindings } from "./comment-findings";
import { decisive, directivesOf } from "./directive";
import { directiveFindings } from "./directive-findings";
import { unknownDirective } from "./unknown-directive";
import { unknownRule } from "./unknown-rule";
import { unusedSuppression } from "./unused-suppression";

/** The rules about the comments that suppress others; sorted by id. */
export const suppressionRules: readonly RuleDescription[] = [unknownDirective, unknownRule, unusedSuppression];

export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  /** What is wrong with the comments themselves. */
  readonly findings: readonly CommentFinding[];
}

/** Takes out what comments suppress. `ran` are the ids of the rules that looked for something. */
export function suppress(document: TwimlDocument, found: readonly Diagnostic[], ran: ReadonlySet<string>): Suppressed {
  const directives = directivesOf(document);
  const unknown = directiveFindings(document);
  if (directives.length === 0) {
    return { kept: found, findings: unknown };
  }
  const kept = found.filter((diagnostic) => {
    const directive = isSuppressible(diagnostic) ? decisive(directives, diagnostic) : undefined;
    directive?.used.add(diagnostic.ruleId);
    return directive === undefined || directive.comment.command === "enable";
  });
  const findings = directives.flatMap((directive, index) => [
    ...commentFindings(document, directive, directives.slice(0, index), ran),
  ]);
  return { kept, findings: [...unknown, ...findings] };
}

/** Well-formedness is no matter of taste: the document fails, whatever its comments say. What is about the findings comes behind them. */
export function isSuppressible({ twilioCode, ruleId }: Pick<Diagnostic, "twilioCode" | "ruleId">): boolean {
  return twilioCode !== parseFailure.twilioCode && ![...suppressionRules, moreFindings].some(({ id }) => id === ruleId);
}
