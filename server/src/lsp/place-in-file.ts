import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span";
import type { Place } from "./place";

/** A place in a file that has offsets of its own. */
export abstract class PlaceInFile implements Place {
  constructor(protected readonly file: TextDocument) {}

  get uri() {
    return this.file.uri;
  }

  get languageId() {
    return this.file.languageId;
  }

  get version() {
    return this.file.version;
  }

  getText(): string {
    return this.file.getText();
  }

  abstract positionAt(offset: number): Position;
  abstract offsetAt(position: Position): number;

  protected rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  protected spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
}
