import type { Connection, WorkspaceEdit } from "vscode-languageserver";
import { type MovedReference, movedReferenceEdits, movedReferences } from "../features/file-moves";
import { pathOf } from "../workspace/file-path";
import type { FileMove } from "../workspace/moved-files";
import { attemptLater } from "./request";
import type { Session } from "./session";
import { Slices } from "./slices";
import { type EditedFiles, editFiles } from "./workspace-edit";

/** Rewrites the URLs that lead to files which are renamed or moved, and those in them. */
export class FileRenames {
  /** What the client was told to rename, after the edits: when it asks about that and has made them, nothing is left to do. */
  private told: (FileMove & { readonly edited: ReadonlyMap<string, number | undefined> }) | undefined;

  constructor(
    connection: Connection,
    private readonly session: Session,
  ) {
    connection.workspace.onWillRenameFiles(async ({ files }, token) => {
      const moves = files.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [pathOf(oldUri), pathOf(newUri)];
        return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
      });
      return attemptLater(session.log, null, async () => {
        await session.index.ready(token);
        const isMine = this.wasTold(moves);
        return isMine || token.isCancellationRequested ? null : this.follow(moves);
      });
    });
  }

  /** The edits beside the move, and the move itself. */
  async rename(move: FileMove): Promise<EditedFiles> {
    const edited = await this.edit([move], move);
    if (edited.unwritable.length === 0) {
      this.told = { ...move, edited: new Map(editedUris(edited.edit).map((uri) => [uri, this.version(uri)])) };
    }
    return edited;
  }

  /** The edits beside moves that are made whatever becomes of the URLs; it is told where they stay as they are. */
  private async follow(moves: readonly FileMove[]): Promise<WorkspaceEdit> {
    const { edit, unwritable } = await this.edit(moves);
    if (unwritable.length > 0) {
      this.session.tell(
        `URLs in ${this.session.namesOf(unwritable)} cannot be rewritten: they lead where the files were`,
      );
    }
    return edit;
  }

  private async edit(moves: readonly FileMove[], move?: FileMove): Promise<EditedFiles> {
    const { index } = this.session;
    const slices = new Slices();
    const moved = new Map<string, readonly MovedReference[]>();
    for (const [path, changed] of movedReferences(index.now(), moves)) {
      await slices.pause();
      if (changed.length > 0) {
        moved.set(index.uriOf(path), changed);
      }
    }
    return editFiles(this.session, {
      uris: moved.keys(),
      edits: ({ document, file }, uri) => movedReferenceEdits(document, moved.get(uri)!, file.part?.inFile),
      ...(move && { move }),
    });
  }

  /** Whether these are the edits that the client was told of and has made; people may have discarded them. */
  private wasTold([move, ...more]: readonly FileMove[]): boolean {
    const { told } = this;
    if (!told || more.length > 0 || move?.from !== told.from || move.to !== told.to) {
      return false;
    }
    this.told = undefined;
    return [...told.edited].some(([uri, version]) => this.version(uri) !== version);
  }

  /** `undefined` for a file that is not open, as before the client edits it. */
  private version(uri: string): number | undefined {
    return this.session.files.version(uri);
  }
}

function editedUris({ documentChanges = [] }: WorkspaceEdit): string[] {
  return documentChanges.flatMap((change) => ("textDocument" in change ? [change.textDocument.uri] : []));
}
