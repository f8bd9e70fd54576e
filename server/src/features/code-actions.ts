import type { TwimlDocument } from "../document";
import type { Fix } from "../rules/rule";
import { type Span, touches } from "../text/span";
import { type Diagnostic, type DiagnosticOptions, diagnostics } from "./diagnostics";
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
  const touched = diagnostics(document, options).filter(
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
