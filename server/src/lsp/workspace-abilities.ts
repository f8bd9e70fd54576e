import {
  type ClientCapabilities,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  ResourceOperationKind,
  type ServerCapabilities,
  type WorkspaceEditClientCapabilities,
} from "vscode-languageserver";
import { namedExtensions } from "../workspace/known-files";
import { checkFilesCommand } from "./check-command";

/** What the client tells of the files of its workspace, and what it asks about them. */
export interface WorkspaceAbilities {
  /** It can be told of which files it shall tell. */
  readonly watchesFiles: boolean;
  /** It tells when folders are opened and closed. */
  readonly changesFolders: boolean;
  /** Which changes to files by people in the editor it tells of. */
  readonly fileEvents: readonly FileEvent[];
  readonly definitions: boolean;
  /** It takes definitions that say where the link is that leads there. */
  readonly definitionLinks: boolean;
  readonly references: boolean;
  readonly documentLinks: boolean;
  readonly linkTooltips: boolean;
  readonly callHierarchy: boolean;
  readonly symbols: boolean;
  readonly codeLenses: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  /** It has the command `twiml.showReferences`. */
  readonly showsReferences: boolean;
  readonly commands: boolean;
  /** It can be told, at any time, to ask for the diagnostics of all files. */
  readonly registersDiagnostics: boolean;
  /** It asks what is to be edited before people rename or move files. */
  readonly asksBeforeRenames: boolean;
  /** It takes edits that rename files. */
  readonly renamesFiles: boolean;
  /** It can show edits to people, and ask whether they want them, before it makes them. */
  readonly confirmsEdits: boolean;
}

const fileEvents = ["didCreate", "didRename", "didDelete"] as const;
type FileEvent = (typeof fileEvents)[number];

export function workspaceAbilities({ textDocument, workspace, experimental }: ClientCapabilities): WorkspaceAbilities {
  return {
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    fileEvents: fileEvents.filter((event) => workspace?.fileOperations?.[event] ?? false),
    definitions: textDocument?.definition !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    references: textDocument?.references !== undefined,
    documentLinks: textDocument?.documentLink !== undefined,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
    callHierarchy: textDocument?.callHierarchy !== undefined,
    symbols: workspace?.symbol !== undefined,
    codeLenses: textDocument?.codeLens !== undefined,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    showsReferences: (experimental as { twimlShowReferences?: unknown } | undefined)?.twimlShowReferences === true,
    commands: workspace?.executeCommand !== undefined,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration ?? false,
    asksBeforeRenames: workspace?.fileOperations?.willRename ?? false,
    renamesFiles: renamesFiles(workspace?.workspaceEdit),
    confirmsEdits: confirmsEdits(workspace?.workspaceEdit),
  };
}

function renamesFiles(edits: WorkspaceEditClientCapabilities | undefined): boolean {
  return (edits?.documentChanges && edits.resourceOperations?.includes(ResourceOperationKind.Rename)) ?? false;
}

function confirmsEdits(edits: WorkspaceEditClientCapabilities | undefined): boolean {
  return (edits?.documentChanges && edits.changeAnnotationSupport !== undefined) ?? false;
}

const everyFile = { filters: [{ pattern: { glob: "**/*" } }] };

/** Whose renaming may concern URLs. */
const namedFiles: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: `**/*.{${namedExtensions.join(",")}}`, matches: FileOperationPatternKind.file } },
    { pattern: { glob: "**/*", matches: FileOperationPatternKind.folder } },
  ],
};

/** What the server offers of it, and of what it wants to hear. */
export function workspaceCapabilities(abilities: WorkspaceAbilities): ServerCapabilities {
  return {
    ...(abilities.definitions && { definitionProvider: true }),
    ...(abilities.references && { referencesProvider: true }),
    ...(abilities.documentLinks && { documentLinkProvider: {} }),
    ...(abilities.callHierarchy && { callHierarchyProvider: true }),
    ...(abilities.codeLenses && { codeLensProvider: { resolveProvider: true } }),
    ...(abilities.commands && { executeCommandProvider: { commands: [checkFilesCommand], workDoneProgress: true } }),
    ...(abilities.symbols && { workspaceSymbolProvider: true }),
    ...((abilities.changesFolders || abilities.fileEvents.length > 0 || abilities.asksBeforeRenames) && {
      workspace: {
        ...(abilities.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        fileOperations: {
          ...Object.fromEntries(abilities.fileEvents.map((event) => [event, everyFile])),
          ...(abilities.asksBeforeRenames && { willRename: namedFiles }),
        },
      },
    }),
  };
}
