import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { ClientAbilities } from "./client-abilities";
import { fixAllKind } from "./fix-all";
import { formattingCapabilities } from "./formatting";
import { gestureCapabilities } from "./gesture-abilities";
import { refactoringKinds } from "./refactoring";
import { surroundKind } from "./surround";
import { workspaceCapabilities } from "./workspace-abilities";

/** What the server offers to this client. */
export function capabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: ["<", "/", ">", '"', "'", "=", " ", "&", "{", "#"],
    },
    documentSymbolProvider: true,
    ...gestureCapabilities(client.gestures),
    ...formattingCapabilities(client.formatting),
    ...workspaceCapabilities(client.workspace),
    ...(client.codeActions.literals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...refactoringKinds, surroundKind, fixAllKind] },
    }),
    // A client that cannot ask gets diagnostics pushed; offering both would show them twice.
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: "twiml",
        interFileDependencies: true,
        workspaceDiagnostics: !client.workspace.registersDiagnostics,
        workDoneProgress: true,
      },
    }),
  };
}
