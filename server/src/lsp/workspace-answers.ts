import type { Connection, DocumentLink, Location, LocationLink } from "vscode-languageserver";
import { definition } from "../features/definition";
import { documentLinkSteps } from "../features/document-links";
import { references } from "../features/references";
import type { FilePlace, Site } from "../features/site";
import { pathOf } from "../workspace/file-path";
import type { Workspace } from "../workspace/workspace";
import { withinInSteps } from "./answers-in-steps";
import type { Place } from "./place";
import type { Session } from "./session";
import { toRange } from "./to-lsp";
import { rangeIn } from "./workspace-place";

/** Answers what needs other files, as soon as those are read. */
export function answerAcrossFiles(connection: Connection, session: Session): void {
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const workspace = await session.index.documentsReady(token);
    return withinInSteps<DocumentLink, null>(session, uri, token, null, function* ({ file, document }) {
      const links = yield* documentLinkSteps(document, siteOf(workspace, file));
      return links.map(({ span, target, tooltip }) => ({
        range: toRange(file, span),
        target: "path" in target ? session.index.uriOf(target.path) : target.url,
        ...(session.client.workspace.linkTooltips && { tooltip }),
      }));
    });
  });

  connection.onDefinition(({ textDocument: { uri }, position }, token) => {
    return session.atReady<Location[] | LocationLink[] | null>(
      uri,
      position,
      token,
      null,
      ({ file, document }, offset, workspace) => {
        const found = definition(document, offset, siteOf(workspace, file));
        const locations = found?.targets.map((place) => locationOf(workspace, place)) ?? [];
        return session.client.workspace.definitionLinks
          ? locations.map(({ uri: targetUri, range }) => ({
              originSelectionRange: toRange(file, found!.origin),
              targetUri,
              targetRange: range,
              targetSelectionRange: range,
            }))
          : locations;
      },
    );
  });

  connection.onReferences(({ textDocument: { uri }, position, context }, token) => {
    return session.atReady<Location[] | null>(uri, position, token, null, ({ file, document }, offset, workspace) => {
      const options = { withDeclaration: context.includeDeclaration };
      const found = references(document, offset, siteOf(workspace, file), options);
      return found.map((place) => locationOf(workspace, place));
    });
  });

  function locationOf(workspace: Workspace, { path, span }: FilePlace): Location {
    return { uri: session.index.uriOf(path), range: rangeIn(workspace.summary(path), span) };
  }
}

function siteOf(workspace: Workspace, { uri, part }: Place): Site {
  return { workspace, path: pathOf(uri), ...(part && { inFile: part.inFile }) };
}
