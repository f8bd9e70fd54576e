import type { ClientCapabilities, ServerCapabilities } from "vscode-languageserver";

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
}

const fileEvents = ["didCreate", "didRename", "didDelete"] as const;
type FileEvent = (typeof fileEvents)[number];

export function workspaceAbilities({ textDocument, workspace }: ClientCapabilities): WorkspaceAbilities {
  return {
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    fileEvents: fileEvents.filter((event) => workspace?.fileOperations?.[event] ?? false),
    definitions: textDocument?.definition !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    references: textDocument?.references !== undefined,
    documentLinks: textDocument?.documentLink !== undefined,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
  };
}

const everyFile = { filters: [{ pattern: { glob: "**/*" } }] };

/** What the server offers of it, and of what it wants to hear. */
export function workspaceCapabilities(abilities: WorkspaceAbilities): ServerCapabilities {
  return {
    ...(abilities.definitions && { definitionProvider: true }),
    ...(abilities.references && { referencesProvider: true }),
    ...(abilities.documentLinks && { documentLinkProvider: {} }),
    ...((abilities.changesFolders || abilities.fileEvents.length > 0) && {
      workspace: {
        ...(abilities.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        fileOperations: Object.fromEntries(abilities.fileEvents.map((event) => [event, everyFile])),
      },
    }),
  };
}
