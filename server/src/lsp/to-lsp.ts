import * as lsp from "vscode-languageserver";
import { type Diagnostic, fullMessage } from "../features/diagnostics";
import type { Hover } from "../features/hover";
import type { Fix, Severity } from "../rules/rule";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { CodeActionAbilities, DiagnosticAbilities } from "./client-abilities";
import { toMarkup } from "./markup";
import type { Place } from "./place";

export function toRange(file: Place, { start, end }: Span): lsp.Range {
  return { start: file.positionAt(start), end: file.positionAt(end) };
}

export function toSpan(file: Place, { start, end }: lsp.Range): Span {
  return { start: file.offsetAt(start), end: file.offsetAt(end) };
}

/** Of an edit that can be written there; see `canWrite`. */
export function toTextEdit(file: Place, edit: Edit): lsp.TextEdit {
  const written = file.part ? file.part.written(edit) : edit;
  if (!written) {
    throw new Error(`An edit would break the file that it is for: ${JSON.stringify(edit)}`);
  }
  return { range: toRange(file, written.span), newText: written.text };
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
