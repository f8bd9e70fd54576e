import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { parseMasked, type TwimlDocument } from "../document";
import { mayHoldRegions } from "../hosts/strings/find-regions";
import type { Grammars } from "../hosts/strings/grammars";
import { type HostLanguage, hostLanguage } from "../hosts/strings/languages";
import type { Program } from "../hosts/strings/program";
import {
  isInRegion,
  outsideOfEscapes,
  type Region,
  type RegionContent,
  requoted,
  writeEdit,
} from "../hosts/strings/region";
import { embeddedNames } from "../model/embedded-names";
import { markFragment } from "../model/fragment";
import { readsAsTwiml } from "../model/reads-as-twiml";
import { isSoundPiece } from "../model/sound-piece";
import type { OpenDocument } from "./documents";
import type { PartOfFile, Place } from "./place";
import { describeError, type Log } from "./request";
import type { Settings } from "./settings";

/** A document in a string of a program. */
export interface EmbeddedDocument extends OpenDocument {
  readonly region: Region;
}

interface HostFile {
  readonly language: HostLanguage;
  /** Whether the text, the last that was looked at, may hold TwiML. */
  text?: string;
  mayHold?: boolean;
  program?: Program;
  loading?: Promise<void>;
  parsed: readonly TwimlDocument[];
  /** What was found in the regions that the program gave last. */
  regions?: readonly Region[];
  file?: TextDocument;
  documents: readonly EmbeddedDocument[];
}

/** The documents in the strings of the programs that are open. What they need is loaded when a program may hold one. */
export class EmbeddedDocuments {
  private readonly files = new Map<string, HostFile>();
  private readonly complaints = new Set<string>();
  private readonly documentsOf = new WeakMap<RegionContent, TwimlDocument>();

  /** `grammars`: absent where none can be read; then no string is served. */
  constructor(
    private readonly grammars: Grammars | undefined,
    private readonly settings: () => Settings,
    private readonly log: Log,
  ) {}

  /** Resolves when the file can be asked about; `undefined` where it already can. */
  ready(file: TextDocument): Promise<void> | undefined {
    const host = this.host(file);
    if (!host || host.program || !this.grammars) {
      return undefined;
    }
    host.loading ??= this.grammars.program(host.language).then(
      (program) => {
        if (this.files.get(file.uri) === host) {
          host.program = program;
        }
      },
      (error) => this.complain(`TwiML in strings of ${host.language.id} is not served: ${describeError(error)}`),
    );
    return host.loading;
  }

  /**
   * In the order of the file, inner ones behind those that they stand in; empty while `ready` would have to wait.
   * `isBeside`: the rest of the file is TwiML, so that pieces of it in strings are, too.
   */
  in(file: TextDocument, isBeside = false): readonly EmbeddedDocument[] {
    const host = this.host(file);
    const regions = host?.program?.regions(file.getText(), embeddedNames) ?? [];
    if (!host || regions.length === 0) {
      return [];
    }
    if (host.regions !== regions || host.file !== file) {
      host.file = file;
      host.regions = regions;
      host.documents = this.documentsIn(file, host, regions);
    }
    const { documents } = host;
    return isBeside || documents.some(({ region }) => region.extent !== "fragment" || region.isTagged) ? documents : [];
  }

  private documentsIn(file: TextDocument, host: HostFile, regions: readonly Region[]): readonly EmbeddedDocument[] {
    const documents = regions.map((region, index) => this.documentOf(region, host.parsed[index]));
    host.parsed = documents;
    const found = regions.map((region, index) => ({
      region,
      document: documents[index]!,
      file: new PlaceInFile(file, region, isJudged(region, documents[index]!)),
    }));
    return found.filter(({ region, document }) => isOurs(region, document));
  }

  forget(uri: string): void {
    this.files.get(uri)?.program?.dispose();
    this.files.delete(uri);
  }

  /** `undefined` for a file in which no TwiML can be. */
  private host(file: TextDocument): HostFile | undefined {
    const language = hostLanguage(file.languageId);
    if (!language || this.settings().embedded[language.id] === false) {
      return undefined;
    }
    let host = this.files.get(file.uri);
    if (!host || host.language !== language) {
      host = { language, parsed: [], documents: [] };
      this.files.set(file.uri, host);
    }
    const text = file.getText();
    if (host.text !== text) {
      host.text = text;
      host.mayHold = mayHoldRegions(text, embeddedNames);
    }
    return host.mayHold ? host : undefined;
  }

  /** The same document as before where nothing changed in its string, wherever it stands now. */
  private documentOf({ content, extent, open }: Region, before: TwimlDocument | undefined): TwimlDocument {
    let document = this.documentsOf.get(content);
    if (!document) {
      document = parseMasked(content.text, content, content.language, before);
      this.documentsOf.set(content, document);
    }
    if (extent === "fragment") {
      markFragment(document, open.at(-1));
    }
    return document;
  }

  private complain(complaint: string): void {
    if (!this.complaints.has(complaint)) {
      this.complaints.add(complaint);
      this.log(complaint);
    }
  }
}

/** `<Response>` is the root of other vocabularies too. */
function isOurs({ extent, isTagged }: Region, document: TwimlDocument): boolean {
  return isTagged || extent === "fragment" || readsAsTwiml(document);
}

function isJudged({ judged }: Region, document: TwimlDocument): boolean {
  return judged === "always" || (judged === "whereSound" && isSoundPiece(document));
}

class PlaceInFile implements Place {
  readonly part: PartOfFile;

  constructor(
    private readonly file: TextDocument,
    region: Region,
    isJudged: boolean,
  ) {
    this.start = region.start;
    this.content = region.content;
    this.length = region.end - region.start;
    this.part = {
      isPiece: region.extent !== "whole",
      isJudged,
      holds: (range) => this.touches(range) && !this.isInCode(region, range),
      requoted: (text) => requoted(region.content, text),
      written: (edit) => writeEdit(region, edit),
    };
  }

  private readonly start: number;
  private readonly length: number;
  private readonly content: RegionContent;

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

  positionAt(offset: number): Position {
    return this.file.positionAt(this.start + outsideOfEscapes(this.content, offset));
  }

  /** Of a position outside of the part, the nearest in it. */
  offsetAt(position: Position): number {
    return Math.min(this.length, Math.max(0, this.file.offsetAt(position) - this.start));
  }

  private touches({ start, end }: Range): boolean {
    return this.file.offsetAt(end) >= this.start && this.file.offsetAt(start) <= this.start + this.length;
  }

  private isInCode(region: Region, { start, end }: Range): boolean {
    return [start, end].some((position) => !isInRegion(region, this.start + this.offsetAt(position)));
  }
}
