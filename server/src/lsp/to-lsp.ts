import * as lsp from "vscode-languageserver";
import { type Diagnostic, fullMessage } from "../features/diagnostics";
import type { Hover } from "../features/hover";
import type { Fix, Severity } from "../rules/rule";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { CodeActionAbilities, DiagnosticAbilities } from "./client-abilities";
import { toMarkup } from "./markup";
import type { Place } from "./place";

export function toRange(file: Place, span: Span): lsp.Range {
  return file.part?.rangeOf(span) ?? { start: file.positionAt(span.start), end: file.positionAt(span.end) };
}

export function toSpan(file: Place, range: lsp.Range): Span {
  return file.part?.spanOf(range) ?? { start: file.offsetAt(range.start), end: file.offsetAt(range.end) };
}

/** Of an edit that can be written there; see `canWrite`. */
export function toTextEdit(file: Place, edit: Edit): lsp.TextEdit {
  if (!file.part) {
    return { range: toRange(file, edit.span), newText: edit.text };
  }
  const written = file.part.written(edit);
  if (!written) {
    throw new Error(`An edit would break the file that it is for: ${JSON.stringify(edit)}`);
  }
  return { range: file.part.writtenRange(written.span), newText: written.text };
}

const severities: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
};

const tags = { deprecated: lsp.DiagnosticTag.Deprecated, unnecessary: lsp.DiagnosticTag.Unnecessary } as const;

export function toDiagnostic(file: Place, diagnostic: Diagnostic, abilities: DiagnosticAbilities): lsp.Diagnostic {
  const { span, severity, ruleId, twilioCode, url, related } = diagnostic;
  const tag = diagnostic.tag && tags[diagnostic.tag];
  return {
    range: toRange(file, span),
    message: fullMessage(diagnostic),
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
  file: Place,
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
export function toWorkspaceEdit(file: Place, edits: readonly Edit[], versioned: boolean): lsp.WorkspaceEdit {
  return withVersion(
    file,
    edits.map((edit) => toTextEdit(file, edit)),
    versioned,
  );
}

export function withVersion({ uri, version }: Place, textEdits: lsp.TextEdit[], versioned: boolean): lsp.WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

export function toHover(file: Place, { span, markdown }: Hover, format: lsp.MarkupKind): lsp.Hover {
  return { contents: toMarkup(markdown, format), range: toRange(file, span) };
}
