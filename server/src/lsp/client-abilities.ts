import {
  type ClientCapabilities,
  CompletionItemTag,
  type DiagnosticTag,
  MarkupKind,
  ResourceOperationKind,
  SymbolTag,
  type WorkspaceEditClientCapabilities,
} from "vscode-languageserver";
import { type FormattingAbilities, formattingAbilities } from "./formatting-abilities";
import { type GestureAbilities, gestureAbilities } from "./gesture-abilities";
import { type WorkspaceAbilities, workspaceAbilities } from "./workspace-abilities";

/** What the client takes; the protocol lets it leave out nearly everything. */
export interface ClientAbilities {
  readonly completion: CompletionAbilities;
  readonly diagnostics: DiagnosticAbilities;
  readonly codeActions: CodeActionAbilities;
  readonly symbols: SymbolAbilities;
  readonly gestures: GestureAbilities;
  readonly formatting: FormattingAbilities;
  readonly workspace: WorkspaceAbilities;
  readonly hoverFormat: MarkupKind;
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask for all diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** It can be asked for settings. */
  readonly givesSettings: boolean;
  /** It can be asked to tell when settings change. */
  readonly registersSettings: boolean;
}

export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  /** `CompletionList.itemDefaults.editRange`. */
  readonly defaultEditRange: boolean;
  readonly deprecatedTag: boolean;
  readonly documentationFormat: MarkupKind;
}

export interface DiagnosticAbilities {
  readonly codeDescription: boolean;
  readonly data: boolean;
  readonly related: boolean;
  readonly tags: readonly DiagnosticTag[];
}

export interface CodeActionAbilities {
  /** It takes code actions that are no commands; no action of the server is one. */
  readonly literals: boolean;
  readonly preferred: boolean;
  /** It takes edits that name the version they were made for, and refuses them when the text has changed since. */
  readonly versionedEdits: boolean;
  /** It takes edits that make files. */
  readonly createsFiles: boolean;
  /** It can be asked which files are beside a document; see `filesBesideRequest`. */
  readonly tellsFilesBeside: boolean;
}

export interface SymbolAbilities {
  readonly hierarchy: boolean;
  readonly deprecatedTag: boolean;
}

export function clientAbilities(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument, workspace, experimental } = capabilities;
  return {
    completion: completionAbilities(textDocument?.completion),
    diagnostics: diagnosticAbilities(textDocument),
    codeActions: {
      literals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      preferred: textDocument?.codeAction?.isPreferredSupport ?? false,
      versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
      createsFiles: createsFiles(workspace?.workspaceEdit),
      tellsFilesBeside: (experimental as { twimlFilesBeside?: unknown } | undefined)?.twimlFilesBeside === true,
    },
    symbols: {
      hierarchy: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
      deprecatedTag: textDocument?.documentSymbol?.tagSupport?.valueSet.includes(SymbolTag.Deprecated) ?? false,
    },
    gestures: gestureAbilities(capabilities),
    formatting: formattingAbilities(capabilities),
    workspace: workspaceAbilities(capabilities),
    hoverFormat: format(textDocument?.hover?.contentFormat),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    givesSettings: workspace?.configuration ?? false,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
  };
}

function createsFiles(edits: WorkspaceEditClientCapabilities | undefined): boolean {
  return (edits?.documentChanges && edits.resourceOperations?.includes(ResourceOperationKind.Create)) ?? false;
}

type TextDocumentCapabilities = ClientCapabilities["textDocument"];

function completionAbilities(completion: NonNullable<TextDocumentCapabilities>["completion"]): CompletionAbilities {
  const item = completion?.completionItem;
  return {
    snippets: item?.snippetSupport ?? false,
    insertReplace: item?.insertReplaceSupport ?? false,
    defaultEditRange: completion?.completionList?.itemDefaults?.includes("editRange") ?? false,
    deprecatedTag: item?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) ?? false,
    documentationFormat: format(item?.documentationFormat),
  };
}

function diagnosticAbilities(textDocument: TextDocumentCapabilities): DiagnosticAbilities {
  // Clients that ask for diagnostics but know no later protocol than 3.17 say this only of pushed ones.
  const [asked, pushed] = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    codeDescription: asked?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
    data: asked?.dataSupport ?? pushed?.dataSupport ?? false,
    related: asked?.relatedInformation ?? pushed?.relatedInformation ?? false,
    tags: asked?.tagSupport?.valueSet ?? pushed?.tagSupport?.valueSet ?? [],
  };
}

/** The first that the client likes of those we have; a client that says nothing may not know Markdown. */
function format(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.find((kind) => kind === MarkupKind.Markdown || kind === MarkupKind.PlainText) ?? MarkupKind.PlainText;
}
