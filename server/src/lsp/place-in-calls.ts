import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { BuilderRegion } from "../hosts/builder/builder-region";
import { callSite } from "../hosts/builder/call-site";
import { rubySpan, xmlOffset, xmlSpan } from "../hosts/builder/places";
import { writtenEdit } from "../hosts/builder/written-edit";
import type { Span } from "../text/span";
import type { PartOfFile } from "./place";
import { PlaceInFile } from "./place-in-file";

/** Where a document stands that a program writes by calls of a builder. */
export class PlaceInCalls extends PlaceInFile {
  readonly part: PartOfFile;

  constructor(
    file: TextDocument,
    private readonly region: BuilderRegion,
  ) {
    super(file);
    const { content, start } = region;
    this.part = {
      isMarkup: false,
      isPiece: false,
      isJudged: true,
      inFile: (span) => {
        const inRegion = rubySpan(content, span);
        return { start: start + inRegion.start, end: start + inRegion.end };
      },
      rangeOf: (span) => this.rangeInFile(rubySpan(content, span)),
      writtenRange: (span) => this.rangeInFile(span),
      spanOf: (range) => xmlSpan(content, this.spanInRegion(range)),
      holds: (range) => this.touches(range),
      requoted: (text) => text,
      written: (edit) => writtenEdit(content, edit),
      callAt: (position) => {
        const site = callSite(content, this.spanInRegion({ start: position, end: position }).start);
        return site && { site, place: new PlaceOfRegion(file, start) };
      },
    };
  }

  positionAt(offset: number): Position {
    return this.part.rangeOf({ start: offset, end: offset }).start;
  }

  /** Of a position at which the program says nothing of the document, behind its end. */
  offsetAt(position: Position): number {
    return xmlOffset(this.region.content, this.spanInRegion({ start: position, end: position }).start);
  }

  private touches(range: Range): boolean {
    const { start, end } = this.spanInRegion(range);
    return end >= 0 && start <= this.region.end - this.region.start;
  }

  private spanInRegion({ start, end }: Range): Span {
    return {
      start: this.file.offsetAt(start) - this.region.start,
      end: this.file.offsetAt(end) - this.region.start,
    };
  }

  private rangeInFile({ start, end }: Span): Range {
    return {
      start: this.file.positionAt(this.region.start + start),
      end: this.file.positionAt(this.region.start + end),
    };
  }
}

/** The program itself, with offsets that count from a region. */
class PlaceOfRegion extends PlaceInFile {
  constructor(
    file: TextDocument,
    private readonly start: number,
  ) {
    super(file);
  }

  positionAt(offset: number): Position {
    return this.file.positionAt(this.start + offset);
  }

  offsetAt(position: Position): number {
    return this.file.offsetAt(position) - this.start;
  }
}
