import { Position, Range, type TextEditor } from "vscode";

/** A position as the protocol has it. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** A range as the protocol has it. */
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

export function toRange({ start, end }: WireRange): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

export function toWireRange({ start, end }: Range): WireRange {
  return { start: toWirePosition(start), end: toWirePosition(end) };
}

function toWirePosition({ line, character }: Position): WirePosition {
  return { line, character };
}

/** Where the cursor of an editor is, as requests of our own name it. */
export function placeOf({ document, selection }: TextEditor): {
  readonly uri: string;
  readonly position: WirePosition;
} {
  return { uri: document.uri.toString(), position: toWirePosition(selection.active) };
}
