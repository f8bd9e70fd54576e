import type { Position, Range } from "vscode-languageserver";
import type { Edit } from "../text/edit";

/**
 * Where a document stands: a file as a whole, which a `TextDocument` is, or a part of one. Offsets are the document's,
 * positions the file's.
 */
export interface Place {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Of the whole file. */
  getText(): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** Only of a part: it is written otherwise than a file of its own. */
  readonly part?: PartOfFile;
}

export interface PartOfFile {
  /** The rest of the document stands elsewhere. */
  readonly isPiece: boolean;
  /** Mistakes in it are shown. */
  readonly isJudged: boolean;
  /** Whether the range touches the document, and not merely code that stands in it. */
  holds(range: Range): boolean;
  /** The text with the quotes around attribute values that read best where the document stands. */
  requoted(text: string): string;
  /** The edit as the file's language writes it, with the document's offsets; `undefined` where it would break the file. */
  written(edit: Edit): Edit | undefined;
}

/** Whether all of the edits can be written where the document stands. */
export function canWrite({ part }: Place, edits: readonly Edit[]): boolean {
  return !part || edits.every((edit) => part.written(edit) !== undefined);
}
