import { twilioError } from "../catalogue/errors";
import type { TwimlDocument } from "../document";
import type { Finding, Rule, RuleDescription, Severity } from "../rules/rule";
import { defaultRuleSettings, isOff, type RuleSettings, severityIn } from "./rule-settings";
import { suppress } from "./suppressions";

export interface Diagnostic extends Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The page of Twilio's error, where the mistake has one. */
  readonly url?: string;
}

export interface DiagnosticOptions {
  readonly rules: readonly Rule[];
  /** Called when a rule throws; the other rules still run. */
  readonly onError: (rule: Rule, error: unknown) => void;
  /** Absent: all rules run and are as severe as they say. */
  readonly ruleSettings?: RuleSettings;
}

/** What the rules find and no comment suppresses, in the order of the document. */
export function diagnostics(document: TwimlDocument, options: DiagnosticOptions): Diagnostic[] {
  const { rules, onError, ruleSettings = defaultRuleSettings } = options;
  const found: Diagnostic[] = [];
  const ran = rules.filter(({ id }) => !isOff(id, ruleSettings));
  for (const rule of ran) {
    try {
      for (const finding of rule.check(document)) {
        found.push(toDiagnostic(rule, finding, ruleSettings));
      }
    } catch (error) {
      onError(rule, error);
    }
  }
  const { kept, findings } = suppress(document, found, new Set(ran.map(({ id }) => id)));
  const aboutComments = findings
    .filter(({ rule }) => !isOff(rule.id, ruleSettings))
    .map(({ rule, finding }) => toDiagnostic(rule, finding, ruleSettings));
  return [...kept, ...aboutComments].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function toDiagnostic(rule: RuleDescription, finding: Finding, settings: RuleSettings): Diagnostic {
  const { id, severity, twilioCode } = rule;
  const code = finding.twilioCode ?? twilioCode;
  const url = code === undefined ? undefined : twilioError(code)?.url;
  return {
    ...finding,
    severity: severityIn(settings, id, finding.severity ?? severity),
    ruleId: id,
    ...(code !== undefined && { twilioCode: code }),
    ...(url && { url }),
  };
}
