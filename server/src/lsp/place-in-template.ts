import type { Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span";
import type { PartOfFile } from "./place";
import { PlaceInFile } from "./place-in-file";

/** Where a piece of a document stands in a template: as it is, but with offsets of its own. */
export class PlaceInTemplate extends PlaceInFile {
  readonly part: PartOfFile;

  constructor(
    file: TextDocument,
    private readonly span: Span,
    isJudged: boolean,
  ) {
    super(file);
    this.part = {
      isMarkup: true,
      isPiece: true,
      isJudged,
      inFile: (part) => ({ start: span.start + part.start, end: span.start + part.end }),
      rangeOf: (part) => this.rangeOf(part),
      writtenRange: (part) => this.rangeOf(part),
      spanOf: (range) => this.spanOf(range),
      holds: ({ start, end }) => this.file.offsetAt(end) >= span.start && this.file.offsetAt(start) <= span.end,
      requoted: (text) => text,
      written: (edit) => edit,
    };
  }

  positionAt(offset: number): Position {
    return this.file.positionAt(this.span.start + offset);
  }

  /** Of a position outside of the piece, the nearest in it. */
  offsetAt(position: Position): number {
    const { start, end } = this.span;
    return Math.min(end, Math.max(start, this.file.offsetAt(position))) - start;
  }
}
