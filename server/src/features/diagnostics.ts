import { twilioError } from "../catalogue/errors";
import type { TwimlDocument } from "../document";
import { beginningOf, cutOffAt } from "../model/beginning";
import type { Finding, Fix, Rule, RuleDescription, Severity } from "../rules/rule";
import { oneLine } from "../text/one-line";
import { pageAt } from "./documentation/page";
import { findingSteps } from "./findings";
import { leftOut, moreFindings, mostDiagnostics } from "./more-findings";
import { pieceRules } from "./piece-rules";
import { defaultRuleSettings, isOff, type RuleSettings, severityIn } from "./rule-settings";
import { allAtOnce, flatMapSteps, type Steps } from "./steps";
import { suppress } from "./suppressions";

export interface Diagnostic extends Omit<Finding, "twilioCode"> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Absent where Twilio has no number for it. */
  readonly twilioCode?: number;
  /** The page of Twilio's error, or else of the element or attribute that it is about, where one is known. */
  readonly url?: string;
}

export interface DiagnosticOptions {
  readonly rules: readonly Rule[];
  /** Called when a rule throws; the other rules still run. */
  readonly onError: (rule: Rule, error: unknown) => void;
  /** Absent: all rules run and are as severe as they say. */
  readonly ruleSettings?: RuleSettings;
  /** How many findings are wanted at most; absent: `mostDiagnostics`. */
  readonly atMost?: number;
}

/**
 * What the rules find and no comment suppresses, in the order of the document. Of more than `atMost` the gravest, of
 * those the first, and one that says how many more there are; together `atMost`.
 */
export function diagnostics(document: TwimlDocument, options: DiagnosticOptions): Diagnostic[] {
  return allAtOnce(diagnosticSteps(document, options));
}

/** The same, step by step. */
export function* diagnosticSteps(whole: TwimlDocument, options: DiagnosticOptions): Steps<Diagnostic[]> {
  const { rules, onError, ruleSettings = defaultRuleSettings, atMost = mostDiagnostics } = options;
  const document = beginningOf(whole);
  const end = cutOffAt(document);
  const judging = end === undefined ? rules : pieceRules(rules);
  const ran = judging.filter(({ id }) => !isOff(id, ruleSettings));
  const raw = yield* findingSteps(document, ran, onError);
  const found = yield* flatMapSteps(raw, ({ rule, finding }) =>
    end !== undefined && finding.span.end > end
      ? []
      : [toDiagnostic(rule, fixableBefore(end, finding), ruleSettings, () => pageAt(document, finding.span))],
  );
  const { kept, findings: ofComments } = suppress(document, found, new Set(ran.map(({ id }) => id)));
  const aboutComments = ofComments
    .filter(({ rule }) => !isOff(rule.id, ruleSettings))
    .map(({ rule, finding }) => toDiagnostic(rule, finding, ruleSettings));
  const all = [...kept, ...aboutComments].sort(byPlace);
  return all.length > atMost ? gravest(document, all, atMost, ruleSettings) : all;
}

/** Behind that place stands what only looks as if it were the end of the document. */
function fixableBefore(end: number | undefined, finding: Finding): Finding {
  const isBefore = ({ edits }: Fix) => edits.every(({ span }) => span.end <= end!);
  return end === undefined || !finding.fixes || finding.fixes.every(isBefore)
    ? finding
    : { ...finding, fixes: finding.fixes.filter(isBefore) };
}

function byPlace({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  return a.start - b.start || a.end - b.end;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function gravest(document: TwimlDocument, found: Diagnostic[], atMost: number, settings: RuleSettings): Diagnostic[] {
  const isTold = !isOff(moreFindings.id, settings);
  const shown = found.sort((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, isTold ? atMost - 1 : atMost);
  if (isTold) {
    shown.push(toDiagnostic(moreFindings, leftOut(document, found.length - shown.length), settings));
  }
  return shown.sort(byPlace);
}

/** All that a person is told: what is wrong, and behind it what happens then. */
export function fullMessage({ message, consequence }: Pick<Finding, "message" | "consequence">): string {
  return consequence ? `${message}${/[.?!]$/.test(message) ? "" : "."} ${consequence}.` : message;
}

function toDiagnostic(
  rule: RuleDescription,
  finding: Finding,
  settings: RuleSettings,
  page?: () => string | undefined,
): Diagnostic {
  const { id, severity, twilioCode } = rule;
  const code = "twilioCode" in finding ? finding.twilioCode : twilioCode;
  const url = (code === undefined ? undefined : twilioError(code)?.url) ?? page?.();
  const consequence = "consequence" in finding ? finding.consequence : rule.consequence;
  const { span, message, tag, related, isAskedElsewhere, fixes } = finding;
  // Rules quote the document, which may be hostile.
  return {
    ruleId: id,
    span,
    message: oneLine(message),
    ...(consequence && { consequence }),
    severity: severityIn(settings, id, finding.severity ?? severity),
    ...(code !== undefined && { twilioCode: code }),
    ...(url && { url }),
    ...(tag && { tag }),
    ...(related &&
      related.length > 0 && { related: related.map((place) => ({ ...place, message: oneLine(place.message) })) }),
    ...(isAskedElsewhere && { isAskedElsewhere }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, title: oneLine(fix.title) })) }),
  };
}
