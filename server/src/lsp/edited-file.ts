import type { Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/**
 * How files are made and edited. A change may name lines that the text does not have; the library would then count on with
 * lines that are not there, and know the columns of none of the others.
 */
export const editedFile = {
  create: TextDocument.create,

  update(file: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    // One by one: each is about the text that the one before has left.
    return changes.reduce((before, change) => TextDocument.update(before, [inside(before, change)], version), file);
  },
};

function inside(file: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  return "range" in change ? { range: rangeInside(file, change.range), text: change.text } : change;
}

function rangeInside(file: TextDocument, { start, end }: Range): Range {
  return { start: file.positionAt(file.offsetAt(start)), end: file.positionAt(file.offsetAt(end)) };
}
