import { type CallHierarchyItem, type Connection, SymbolKind } from "vscode-languageserver";
import { type Call, calledAt, incomingCalls, outgoingCalls } from "../features/call-hierarchy";
import { type FilePath, pathOf } from "../workspace/file-path";
import type { Workspace } from "../workspace/workspace";
import type { Session } from "./session";
import { rangeIn } from "./workspace-place";

/** Answers who sends a caller to a document, and where it may send them. Documents are the items. */
export function answerCallHierarchy(connection: Connection, session: Session): void {
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) => {
    return session.atReady<CallHierarchyItem[] | null>(
      uri,
      position,
      token,
      null,
      ({ document }, offset, workspace) => {
        const path = calledAt(document, offset, { workspace, path: pathOf(uri) });
        return path === undefined ? null : [itemOf(workspace, path, workspace.summary(path)?.kind)];
      },
    );
  });

  callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const workspace = await session.index.ready(token);
    return session.answer(token, null, () =>
      callsOf(workspace, item, incomingCalls).map((call) => ({
        from: itemOf(workspace, call.path, call.by.join(", ")),
        fromRanges: call.spans.map((span) => rangeIn(workspace.summary(call.path), span)),
      })),
    );
  });

  callHierarchy.onOutgoingCalls(async ({ item }, token) => {
    const workspace = await session.index.ready(token);
    return session.answer(token, null, () =>
      callsOf(workspace, item, outgoingCalls).map((call) => ({
        to: itemOf(workspace, call.path, call.by.join(", ")),
        fromRanges: call.spans.map((span) => rangeIn(workspace.summary(pathOf(item.uri)!), span)),
      })),
    );
  });

  function callsOf(workspace: Workspace, { uri }: CallHierarchyItem, calls: typeof incomingCalls): readonly Call[] {
    const path = pathOf(uri);
    return path === undefined ? [] : calls(workspace, path);
  }

  function itemOf(workspace: Workspace, path: FilePath, detail = ""): CallHierarchyItem {
    const range = rangeIn(workspace.summary(path), workspace.rootPlace(path).span);
    const uri = session.index.uriOf(path);
    return { name: workspace.nameOf(path), kind: SymbolKind.File, detail, uri, range, selectionRange: range };
  }
}
