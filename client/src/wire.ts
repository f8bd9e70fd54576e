import { Position, Range } from "vscode";

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

export function toWirePosition({ line, character }: Position): WirePosition {
  return { line, character };
}
