import * as lsp from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../features/diagnostics";
import type { Hover } from "../features/hover";
import type { Fix, Severity } from "../rules/rule";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { CodeActionAbilities, DiagnosticAbilities } from "./client-abilities";
import { toMarkup } from "./markup";

export function toRange(file: TextDocument, { start, end }: Span): lsp.Range {
  return { start: file.positionAt(start), end: file.positionAt(end) };
}

export function toSpan(file: TextDocument, { start, end }: lsp.Range): Span {
  return { start: file.offsetAt(start), end: file.offsetAt(end) };
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

export function toDiagnostic(
  file: TextDocument,
  diagnostic: Diagnostic,
  abilities: DiagnosticAbilities,
): lsp.Diagnostic {
  const { span, message, severity, ruleId, twilioCode, url, related } = diagnostic;
  const tag = diagnostic.tag && tags[diagnostic.tag];
  return {
    range: toRange(file, span),
    message,
    severity: severities[severity],
    source: "twiml",
    code: ruleId,
    ...(url && abilities.codeDescription && { codeDescription: { href: url } }),
    ...(twilioCode !== undefined && abilities.data && { data: { twilioCode } }),
    ...(tag && abilities.tags.includes(tag) && { tags: [tag] }),
    ...(related &&
      abilities.related && {
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
  { preferred, versionedEdits }: CodeActionAbilities,
): lsp.CodeAction {
  return {
    title,
    kind: lsp.CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && preferred && { isPreferred }),
    edit: toWorkspaceEdit(file, edits, versionedEdits),
  };
}

/** `versioned`: it names the version that it was made for. */
export function toWorkspaceEdit(file: TextDocument, edits: readonly Edit[], versioned: boolean): lsp.WorkspaceEdit {
  const { uri, version } = file;
  const textEdits = edits.map((edit) => toTextEdit(file, edit));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

export function toHover(file: TextDocument, { span, markdown }: Hover, format: lsp.MarkupKind): lsp.Hover {
  return { contents: toMarkup(markdown, format), range: toRange(file, span) };
}
