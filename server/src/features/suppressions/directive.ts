import type { TwimlDocument } from "../../document";
import type { Span } from "../../text/span";
import type { Diagnostic } from "../diagnostics";
import { reachOf } from "./reach";
import { type SuppressionComment, suppressionComments } from "./suppression-comment";

/** A suppression comment and what became of it. */
export interface Directive {
  readonly comment: SuppressionComment;
  /** Where findings begin about which it decides; the end is in it. */
  readonly reach: Span;
  /** The ids of the rules that found something there; grows while findings are sorted out. */
  readonly used: Set<string>;
}

export function directivesOf(document: TwimlDocument): Directive[] {
  return suppressionComments(document).map((comment) => ({
    comment,
    reach: reachOf(document, comment),
    used: new Set(),
  }));
}

/** The directive that decides about a finding: of several the last, so that a rule can be enabled among disabled ones. */
export function decisive(directives: readonly Directive[], { span, ruleId }: Diagnostic): Directive | undefined {
  return directives.findLast(
    ({ comment, reach }) => reach.start <= span.start && span.start <= reach.end && isAbout(comment, ruleId),
  );
}

export function isAbout({ rules }: SuppressionComment, ruleId: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === ruleId);
}
