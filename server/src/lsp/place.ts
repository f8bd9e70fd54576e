import type { Position, Range } from "vscode-languageserver";
import type { CallSite } from "../hosts/builder/call-site";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";

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
  /** It is markup in the file as well: there are tags that can be closed, folded and selected. */
  readonly isMarkup: boolean;
  /** The rest of the document stands elsewhere. */
  readonly isPiece: boolean;
  /** Mistakes in it are shown. */
  readonly isJudged: boolean;
  /** Where the span is in the file, by offsets of the file. */
  readonly inFile: (span: Span) => Span;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
  /** Only of one that a program writes by calls: the call at the position, and a place with the offsets of the call. */
  callAt?(position: Position): { readonly site: CallSite; readonly place: Place } | undefined;
  /** Whether the range touches the document, and not merely code that stands in it. */
  holds(range: Range): boolean;
  /** The text with the quotes around attribute values that read best where the document stands. */
  requoted(text: string): string;
  /** The edit as the file's language writes it; `undefined` where it would break the file. Its span is for `writtenRange`. */
  written(edit: Edit): Edit | undefined;
  writtenRange(span: Span): Range;
}

/** Whether all of the edits can be written where the document stands. */
export function canWrite({ part }: Place, edits: readonly Edit[]): boolean {
  return !part || edits.every((edit) => part.written(edit) !== undefined);
}
