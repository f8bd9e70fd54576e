import * as lsp from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../features/diagnostics";
import type { Hover } from "../features/hover";
import type { DocumentSymbol } from "../features/symbols";
import type { Fix, Severity } from "../rules/rule";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { Positions } from "./positions";

export function toRange(file: TextDocument, { start, end }: Span): lsp.Range {
  return { start: file.positionAt(start), end: file.positionAt(end) };
}

export function toTextEdit(file: TextDocument, { span, text }: Edit): lsp.TextEdit {
  return { range: toRange(file, span), newText: text };
}

const severities: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
};

const tags = { deprecated: lsp.DiagnosticTag.Deprecated, unnecessary: lsp.DiagnosticTag.Unnecessary } as const;

export function toDiagnostic(file: TextDocument, diagnostic: Diagnostic): lsp.Diagnostic {
  const { span, message, severity, ruleId, twilioCode, url, tag, related } = diagnostic;
  return {
    range: toRange(file, span),
    message,
    severity: severities[severity],
    source: "twiml",
    code: ruleId,
    ...(url && { codeDescription: { href: url } }),
    ...(twilioCode !== undefined && { data: { twilioCode } }),
    ...(tag && { tags: [tags[tag]] }),
    ...(related && {
      relatedInformation: related.map((place) => ({
        location: { uri: file.uri, range: toRange(file, place.span) },
        message: place.message,
      })),
    }),
  };
}

export function toCodeAction(
  file: TextDocument,
  { title, edits, isPreferred }: Fix,
  diagnostic: lsp.Diagnostic,
): lsp.CodeAction {
  return {
    title,
    kind: lsp.CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && { isPreferred }),
    edit: { changes: { [file.uri]: edits.map((edit) => toTextEdit(file, edit)) } },
  };
}

export function toHover(file: TextDocument, { span, markdown }: Hover): lsp.Hover {
  return { contents: { kind: lsp.MarkupKind.Markdown, value: markdown }, range: toRange(file, span) };
}

const symbolKinds: Readonly<Record<DocumentSymbol["kind"], lsp.SymbolKind>> = {
  root: lsp.SymbolKind.Module,
  verb: lsp.SymbolKind.Function,
  noun: lsp.SymbolKind.Object,
  ssml: lsp.SymbolKind.String,
  unknown: lsp.SymbolKind.Field,
};

export function toDocumentSymbol(positions: Positions, symbol: DocumentSymbol): lsp.DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail && { detail: symbol.detail }),
    kind: symbolKinds[symbol.kind],
    range: positions.range(symbol.span),
    selectionRange: positions.range(symbol.nameSpan),
    ...(symbol.isDeprecated && { tags: [lsp.SymbolTag.Deprecated] }),
    ...(symbol.children.length > 0 && { children: symbol.children.map((child) => toDocumentSymbol(positions, child)) }),
  };
}
