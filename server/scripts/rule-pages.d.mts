import type { TwilioError } from "../src/catalogue/errors";
import type { TwimlDocument } from "../src/document";
import type { Diagnostic, DiagnosticOptions } from "../src/features/diagnostics";
import type { Fix, Rule, RuleDescription } from "../src/rules/rule";

/** What of the server the pages are made with. */
export interface Core {
  readonly rules: readonly Rule[];
  diagnostics(document: TwimlDocument, options: DiagnosticOptions): readonly Diagnostic[];
  /** Whether the fix is applied without asking. */
  isSure(document: TwimlDocument, diagnostic: Diagnostic, fix: Fix): boolean;
  /** Whether comments can suppress what a rule with that number finds. */
  isSuppressible(rule: { readonly ruleId: string; readonly twilioCode?: number }): boolean;
  parseDocument(text: string): TwimlDocument;
  twilioError(code: number): TwilioError | undefined;
}

export function rulePages(rules: readonly RuleDescription[], core: Core): string;
