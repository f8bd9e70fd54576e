import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/**
 * How files are made and edited. A change may name lines that the text does not have; the library would then count on with
 * lines that are not there, and know the columns of none of the others.
 */
export const editedFile = {
  create: TextDocument.create,

  update(file: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    // One by one: each is about the text that the one before has left.
    return changes.reduce((before, change) => {
      const meant = inside(before, change);
      const start = "range" in meant ? before.offsetAt(meant.range.start) : 0;
      const edited = TextDocument.update(before, [meant], version);
      inserted.set(edited, { start: edited.positionAt(start), end: edited.positionAt(start + meant.text.length) });
      return edited;
    }, file);
  },
};

/** What the last change of each file has written. */
const inserted = new WeakMap<TextDocument, Range>();

/** Whether the range is exactly what the last change of the file has written. */
export function wasInserted(file: TextDocument, range: Range): boolean {
  const last = inserted.get(file);
  return last !== undefined && areEqual(last.start, range.start) && areEqual(last.end, range.end);
}

function areEqual(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

function inside(file: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  return "range" in change ? { range: rangeInside(file, change.range), text: change.text } : change;
}

function rangeInside(file: TextDocument, { start, end }: Range): Range {
  return { start: file.positionAt(file.offsetAt(start)), end: file.positionAt(file.offsetAt(end)) };
}
