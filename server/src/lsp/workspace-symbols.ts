import { type Connection, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type WorkspaceSymbol, workspaceSymbols } from "../features/workspace-symbols";
import type { Session } from "./session";
import { rangeIn } from "./workspace-place";

/** Of the kinds that every client knows. */
const kinds: Readonly<Record<WorkspaceSymbol["kind"], SymbolKind>> = {
  document: SymbolKind.File,
  "conference-name": SymbolKind.Namespace,
  "queue-name": SymbolKind.Array,
};

/** Answers where documents, conferences and queues of a name are. */
export function answerWorkspaceSymbols(connection: Connection, session: Session): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const workspace = await session.index.ready(token);
    return session.answer(token, null, () =>
      workspaceSymbols(workspace, query).map(
        ({ name, kind, container, path, span }): SymbolInformation => ({
          name,
          kind: kinds[kind],
          ...(container && { containerName: container }),
          location: { uri: session.index.uriOf(path), range: rangeIn(workspace.summary(path), span) },
        }),
      ),
    );
  });
}
