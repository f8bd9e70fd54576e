import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  besideQuote,
  isInRegion,
  outsideOfEscapes,
  type Region,
  type RegionContent,
  requoted,
  writeEdit,
} from "../hosts/strings/region";
import type { PartOfFile } from "./place";
import { PlaceInFile } from "./place-in-file";

/** Where a document stands in a string of a program. */
export class PlaceInString extends PlaceInFile {
  readonly part: PartOfFile;

  constructor(file: TextDocument, region: Region, isJudged: boolean) {
    super(file);
    this.start = region.start;
    this.content = region.content;
    this.length = region.end - region.start;
    this.part = {
      isMarkup: true,
      isPiece: region.extent !== "whole",
      isJudged,
      inFile: ({ start, end }) => ({ start: this.inFile(start), end: this.inFile(end) }),
      rangeOf: (span) => this.rangeOf(span),
      writtenRange: (span) => this.rangeOf(span),
      spanOf: (range) => this.spanOf(range),
      holds: (range) => this.touches(range) && !this.isInCode(region, range),
      requoted: (text) => requoted(region.content, text),
      written: (edit) => writeEdit(region, edit),
    };
  }

  private readonly start: number;
  private readonly length: number;
  private readonly content: RegionContent;

  positionAt(offset: number): Position {
    return this.file.positionAt(this.inFile(offset));
  }

  /** Of a position outside of the part, the nearest in it. */
  offsetAt(position: Position): number {
    const offset = Math.min(this.length, Math.max(0, this.file.offsetAt(position) - this.start));
    return besideQuote(this.content, offset);
  }

  private inFile(offset: number): number {
    return this.start + outsideOfEscapes(this.content, offset);
  }

  private touches({ start, end }: Range): boolean {
    return this.file.offsetAt(end) >= this.start && this.file.offsetAt(start) <= this.start + this.length;
  }

  private isInCode(region: Region, { start, end }: Range): boolean {
    return [start, end].some((position) => !isInRegion(region, this.start + this.offsetAt(position)));
  }
}
