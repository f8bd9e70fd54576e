import type { Connection, WorkspaceEdit } from "vscode-languageserver";
import { type MovedReference, movedReferenceEdits, movedReferences } from "../features/file-moves";
import { pathOf } from "../workspace/file-path";
import type { FileMove } from "../workspace/moved-files";
import { attemptLater } from "./request";
import type { Session } from "./session";
import { Slices } from "./slices";
import { type EditedFiles, editFiles } from "./workspace-edit";

/** How long a client may take to rename a file that it was told to, in milliseconds: people look at a preview. */
const patience = 60_000;

/** Rewrites the URLs that lead to files which are renamed or moved, and those in them. */
export class FileRenames {
  /** What the client was told to rename, along with the edits: when it asks about that, nothing is left to do. */
  private told: (FileMove & { readonly until: number }) | undefined;

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
      this.told = { ...move, until: Date.now() + patience };
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

  private wasTold([move, ...more]: readonly FileMove[]): boolean {
    const { told } = this;
    const isIt = told !== undefined && more.length === 0 && move?.from === told.from && move.to === told.to;
    if (isIt) {
      this.told = undefined;
    }
    return isIt && Date.now() < told.until;
  }
}
