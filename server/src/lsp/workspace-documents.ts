import { type FilePath, pathOf } from "../workspace/file-path";
import type { DocumentInFile } from "../workspace/file-summary";
import type { OpenDocument } from "./documents";
import type { Session } from "./session";

/** The documents of a file: as typed where it is open, or else as it is on the disk. */
export async function documentsAt(session: Session, uri: string): Promise<readonly OpenDocument[]> {
  if (session.files.version(uri) !== undefined) {
    await session.files.ready(uri);
    return session.files.documents(uri);
  }
  const path = pathOf(uri);
  return path === undefined ? [] : closedDocuments(session, path);
}

/** None for a file that is outside of the workspace, and where `ClosedFiles` finds none. */
export async function closedDocuments({ index, closed }: Session, path: FilePath): Promise<readonly OpenDocument[]> {
  const workspace = index.now();
  const root = workspace.rootOf(path);
  return root === undefined
    ? []
    : closed.documents(path, root, { uri: index.uriOf(path), kind: workspace.expectedKind(path) });
}

/** What is summarized of a file with these documents. */
export function documentInFile({ document, file: { part } }: OpenDocument): DocumentInFile {
  return { document, ...(part && { inFile: part.inFile }) };
}
