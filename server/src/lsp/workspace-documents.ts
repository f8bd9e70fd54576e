import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "../document";
import { expectKind } from "../model/document-kind";
import { readsAsTwiml } from "../model/reads-as-twiml";
import { type FilePath, pathOf } from "../workspace/file-path";
import { isBelowSkipped, largestFile, roleOf } from "../workspace/known-files";
import { mayHoldTwiml, type OpenDocument, type OpenFile } from "./documents";
import type { Session } from "./session";

/** The documents of a file: as typed where it is open, or else as it is on the disk. */
export async function documentsAt(session: Session, uri: string): Promise<readonly OpenDocument[]> {
  if (session.files.version(uri) !== undefined) {
    return session.files.documents(uri);
  }
  const path = pathOf(uri);
  const closed = path === undefined ? undefined : await closedDocument(session, path);
  return closed ? [closed] : [];
}

/**
 * `undefined` for a file that cannot be read, is outside of the workspace or holds no TwiML. Its version means nothing.
 */
export async function closedDocument(session: Session, path: FilePath): Promise<OpenFile | undefined> {
  const workspace = session.index.now();
  const root = workspace.rootOf(path);
  const role = roleOf(path);
  const mayHold = role === "twiml" || (role === "xml" && session.settings.xmlFiles === "auto");
  if (root === undefined || !mayHold || isBelowSkipped(root, path)) {
    return undefined;
  }
  const text = await session.access?.read(path, root, largestFile);
  if (text === undefined || (role === "xml" && !mayHoldTwiml(text))) {
    return undefined;
  }
  const document = parseDocument(text);
  const kind = workspace.expectedKind(path);
  if (kind !== undefined) {
    expectKind(document, kind);
  }
  return role === "twiml" || readsAsTwiml(document)
    ? { file: TextDocument.create(session.index.uriOf(path), "twiml", 0, text), document }
    : undefined;
}
