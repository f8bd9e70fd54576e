import type { TwimlDocument } from "../document";
import type { Fix } from "../rules/rule";
import { type Span, touches } from "../text/span";
import { type Diagnostic, type DiagnosticOptions, diagnostics } from "./diagnostics";

export interface QuickFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes of all findings that touch the span; found anew, never remembered, so that they fit the text as it is. */
export function quickFixes(document: TwimlDocument, span: Span, options: DiagnosticOptions): QuickFix[] {
  return diagnostics(document, options)
    .filter((diagnostic) => touches(diagnostic.span, span.start) || touches(span, diagnostic.span.start))
    .flatMap((diagnostic) => (diagnostic.fixes ?? []).map((fix) => ({ diagnostic, fix })));
}
