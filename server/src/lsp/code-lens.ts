import { type CodeLens, CodeLensRefreshRequest, type Command, type Connection } from "vscode-languageserver";
import { codeLens, leadingTo, lensTitle } from "../features/code-lens";
import { pathOf } from "../workspace/file-path";
import { attempt, describeError } from "./request";
import type { Session } from "./session";
import { toRange } from "./to-lsp";
import { rangeIn } from "./workspace-place";

/** The client's command that shows places, given a URI, a position and locations. */
const showReferences = "twiml.showReferences";

/** Answers how many documents lead to this one, and tells the client when that has changed. */
export function answerCodeLenses(connection: Connection, session: Session): void {
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!session.settings.codeLens) {
      return null;
    }
    const workspace = await session.index.ready(token);
    return session.about<CodeLens[] | null>(uri, token, null, ({ file, document }) => {
      const span = codeLens(document, { workspace, path: pathOf(uri) });
      return span ? [{ range: toRange(file, span), data: { uri } }] : [];
    });
  });

  connection.onCodeLensResolve(async (lens, token) => {
    await session.index.ready(token);
    return session.answer(token, lens, () => ({ ...lens, command: commandOf(lens) }));
  });

  let told = "";
  session.workspaceChanged.event(() => {
    const counts = attempt(session.log, told, () => JSON.stringify(session.files.uris().map(countOf)));
    if (counts !== told && session.client.workspace.refreshesCodeLenses && session.settings.codeLens) {
      told = counts;
      refreshCodeLenses(connection, session);
    }
  });

  function commandOf({ range, data }: CodeLens): Command {
    const { uri } = (data ?? {}) as { readonly uri?: string };
    const workspace = session.index.now();
    const path = uri === undefined ? undefined : pathOf(uri);
    const places = path === undefined ? [] : leadingTo(workspace, path);
    const locations = places.map(({ from, reference }) => ({
      uri: session.index.uriOf(from.path),
      range: rangeIn(from, reference.span),
    }));
    // A command without a name is a title that does nothing.
    const isShown = session.client.workspace.showsReferences;
    return isShown
      ? { title: lensTitle(places), command: showReferences, arguments: [uri, range.start, locations] }
      : { title: lensTitle(places), command: "" };
  }

  function countOf(uri: string): number {
    const path = pathOf(uri);
    return path === undefined ? 0 : leadingTo(session.index.now(), path).length;
  }
}

/** To be called, too, when the setting has changed. */
export function refreshCodeLenses(connection: Connection, { client, log }: Session): void {
  if (client.workspace.refreshesCodeLenses) {
    connection.sendRequest(CodeLensRefreshRequest.type).catch((error) => log(describeError(error)));
  }
}
