import type { Position } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { extractCursor } from "../../support/markup";

/** The text and the position of the `|` in it. */
export function textAndPosition(marked: string): { readonly text: string; readonly position: Position } {
  const { text, offset } = extractCursor(marked);
  return { text, position: fileOf(text).positionAt(offset) };
}

/** A file of the test's own, to find positions in a text and to apply edits. */
export function fileOf(text: string): TextDocument {
  return TextDocument.create("file:///expected.twiml", "twiml", 1, text);
}
