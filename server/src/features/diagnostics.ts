import { twilioError } from "../catalogue/errors";
import type { TwimlDocument } from "../document";
import type { Finding, Rule, Severity } from "../rules/rule";

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
}

/** What the rules find, in the order of the document. */
export function diagnostics(document: TwimlDocument, { rules, onError }: DiagnosticOptions): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.check(document)) {
        found.push(toDiagnostic(rule, finding));
      }
    } catch (error) {
      onError(rule, error);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function toDiagnostic({ id, severity, twilioCode }: Rule, finding: Finding): Diagnostic {
  const code = finding.twilioCode ?? twilioCode;
  const url = code === undefined ? undefined : twilioError(code)?.url;
  return {
    severity,
    ...finding,
    ruleId: id,
    ...(code !== undefined && { twilioCode: code }),
    ...(url && { url }),
  };
}
