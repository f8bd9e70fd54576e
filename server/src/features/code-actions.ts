import type { TwimlDocument } from "../document";
import type { Fix } from "../rules/rule";
import { type Span, touches } from "../text/span";
import { type Diagnostic, type DiagnosticOptions, diagnosticSteps } from "./diagnostics";
import { allAtOnce, type Steps } from "./steps";
import { disableFixes } from "./suppressions/disable-fixes";

export interface QuickFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * The fixes of all findings that touch the span, those that only hide a finding behind all others; found anew, never
 * remembered, so that they fit the text as it is.
 */
export function quickFixes(document: TwimlDocument, span: Span, options: DiagnosticOptions): QuickFix[] {
  return allAtOnce(quickFixSteps(document, span, options));
}

/** The same, step by step. */
export function* quickFixSteps(document: TwimlDocument, span: Span, options: DiagnosticOptions): Steps<QuickFix[]> {
  const touched = (yield* diagnosticSteps(document, options)).filter(
    (diagnostic) => touches(diagnostic.span, span.start) || touches(span, diagnostic.span.start),
  );
  const mending = touched.flatMap((diagnostic) => (diagnostic.fixes ?? []).map((fix) => ({ diagnostic, fix })));
  const hiding = touched.flatMap((diagnostic) =>
    disableFixes(document, diagnostic).map((fix) => ({ diagnostic, fix })),
  );
  return [...mending, ...hiding.filter(isFirst)];
}

/** Two findings of one rule in one line are hidden by one comment. */
function isFirst({ fix }: QuickFix, index: number, all: readonly QuickFix[]): boolean {
  return index === all.findIndex((other) => other.fix.title === fix.title && startOf(other.fix) === startOf(fix));
}

function startOf({ edits }: Fix): number | undefined {
  return edits[0]?.span.start;
}
