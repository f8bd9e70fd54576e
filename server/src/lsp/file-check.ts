import type { Diagnostic } from "vscode-languageserver";
import { joinedSteps } from "../features/steps";
import type { NamedKind } from "../model/document-kind";
import type { FilePath } from "../workspace/file-path";
import type { FileSummary } from "../workspace/file-summary";
import { attemptLater } from "./request";
import type { Session } from "./session";
import { Slices, withPauses } from "./slices";
import { documentsAt } from "./workspace-documents";

/** What a file's diagnostics depend on: they are the same as long as it is. */
export interface FileState {
  /** Made anew whenever the text changes. */
  readonly summary: FileSummary;
  readonly expected: NamedKind | undefined;
  readonly judgement: number;
}

export interface CheckedFile {
  readonly path: FilePath;
  readonly uri: string;
  /** Absent for a file that is not open. */
  readonly version?: number;
  readonly state: FileState;
  readonly diagnostics: Diagnostic[];
}

export interface CheckOptions {
  readonly isWanted: (path: FilePath, state: FileState) => boolean;
  readonly isCancelled: () => boolean;
}

/** Checks the documents inside of the workspace's folders, open or not, with pauses for whoever asks something else. */
export async function* checkFiles(
  session: Session,
  { isWanted, isCancelled }: CheckOptions,
): AsyncGenerator<CheckedFile> {
  const workspace = session.index.now();
  const slices = new Slices();
  for (const summary of [...workspace.summaries()]) {
    await slices.pause();
    if (isCancelled()) {
      return;
    }
    const { path } = summary;
    const state = stateOf(session, path);
    if (state && isWanted(path, state)) {
      const uri = session.index.uriOf(path);
      const version = session.files.version(uri);
      const diagnostics = await attemptLater(session.log, [], () => diagnosticsAt(session, uri));
      yield { path, uri, ...(version !== undefined && { version }), state, diagnostics };
    }
  }
}

/** `undefined` for what is no document inside of the workspace's folders. */
export function stateOf({ index, judgement }: Session, path: FilePath): FileState | undefined {
  const workspace = index.now();
  const summary = workspace.summary(path);
  return summary && workspace.rootOf(path) !== undefined
    ? { summary, expected: workspace.expectedKind(path), judgement }
    : undefined;
}

export function isSameState(a: FileState | undefined, b: FileState | undefined): boolean {
  return a?.summary === b?.summary && a?.expected === b?.expected && a?.judgement === b?.judgement;
}

async function diagnosticsAt(session: Session, uri: string): Promise<Diagnostic[]> {
  const documents = await documentsAt(session, uri);
  return withPauses(joinedSteps(documents, (open) => session.diagnosticStepsIn(open)));
}
