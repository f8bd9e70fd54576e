import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Continued, parseMasked, type TwimlDocument, withCircumstances } from "../document";
import type { BuilderProgram } from "../hosts/builder/builder-program";
import { type BuilderContent, type BuilderRegion, mayHoldBuilders } from "../hosts/builder/builder-region";
import { mayHoldRegions } from "../hosts/strings/find-regions";
import type { Grammars } from "../hosts/strings/grammars";
import { type HostLanguage, hostLanguage } from "../hosts/strings/languages";
import type { Program } from "../hosts/strings/program";
import type { Region, RegionContent } from "../hosts/strings/region";
import type { TemplateLanguage } from "../hosts/templates";
import { erb } from "../hosts/templates/languages/erb";
import { buildsTwiml } from "../model/builds-twiml";
import { embeddedNames } from "../model/embedded-names";
import { readsAsTwiml } from "../model/reads-as-twiml";
import { isSoundPiece } from "../model/sound-piece";
import type { OpenDocument } from "./documents";
import { PlaceInCalls } from "./place-in-calls";
import { PlaceInString } from "./place-in-string";
import { describeError } from "./request";
import type { Complain } from "./rule-settings";
import type { Settings } from "./settings";

/** A document in a string of a program, or one that it writes by calls of a builder. */
export interface EmbeddedDocument extends OpenDocument {
  readonly region: Region | BuilderRegion;
}

interface HostFile {
  readonly language: HostLanguage;
  /** The last that was looked at; whether it may hold TwiML in strings, or in calls of a builder. */
  text?: string;
  mayHoldRegions?: boolean;
  mayHoldBuilders?: boolean;
  program?: Program;
  builders?: BuilderProgram;
  loading?: Promise<void>;
  parsed: readonly TwimlDocument[];
  /** What was found in the regions that the program gave last. */
  regions?: readonly Region[];
  builderRegions?: readonly BuilderRegion[];
  built: readonly TwimlDocument[];
  file?: TextDocument;
  documents: readonly EmbeddedDocument[];
}

/** The documents in the strings of the programs that are open. What they need is loaded when a program may hold one. */
export class EmbeddedDocuments {
  private readonly files = new Map<string, HostFile>();
  /** By what is known of each: the same string may be a document here, and a piece of one there or after an edit. */
  private readonly documentsOf = new WeakMap<RegionContent | BuilderContent, Map<string, TwimlDocument>>();

  /** `grammars`: absent where none can be read; then no string is served. */
  constructor(
    private readonly grammars: Grammars | undefined,
    private readonly settings: () => Settings,
    private readonly complain: Complain,
  ) {}

  /** Resolves when the file can be asked about; `undefined` where it already can. */
  ready(file: TextDocument): Promise<void> | undefined {
    const host = this.host(file);
    if (!host || host.program || !this.grammars) {
      return undefined;
    }
    host.loading ??= Promise.all([this.grammars.program(host.language), this.grammars.builders(host.language)]).then(
      ([program, builders]) => {
        if (this.files.get(file.uri) === host) {
          Object.assign(host, { program, builders });
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
    // Each parses the program by itself.
    const regions = (host?.mayHoldRegions && host.program?.regions(file.getText(), embeddedNames)) || none;
    const builderRegions =
      (host?.mayHoldBuilders && host.builders?.regions(file.getText(), embeddedNames.root)) || none;
    if (!host || regions.length + builderRegions.length === 0) {
      return [];
    }
    if (host.regions !== regions || host.builderRegions !== builderRegions || host.file !== file) {
      Object.assign(host, { file, regions, builderRegions });
      const documents = [...this.documentsIn(file, host, regions), ...this.builtIn(file, host, builderRegions)];
      host.documents = documents.sort((a, b) => a.region.start - b.region.start || b.region.end - a.region.end);
    }
    const { documents } = host;
    const begins = isBeside || documents.some((open) => "judged" in open.region && !isPiece(open));
    return begins ? documents : documents.filter((open) => !isPiece(open));
  }

  private builtIn(file: TextDocument, host: HostFile, regions: readonly BuilderRegion[]): readonly EmbeddedDocument[] {
    const documents = regions.map(({ content }, index) => this.parsedOf(content, erb, host.built[index]));
    host.built = documents;
    return regions.flatMap((region, index) => {
      const document = documents[index]!;
      return buildsTwiml(document) ? [{ region, document, file: new PlaceInCalls(file, region) }] : [];
    });
  }

  private documentsIn(file: TextDocument, host: HostFile, regions: readonly Region[]): readonly EmbeddedDocument[] {
    const documents = regions.map((region, index) => this.documentOf(region, host.parsed[index]));
    host.parsed = documents;
    const found = regions.map((region, index) => ({
      region,
      document: documents[index]!,
      file: new PlaceInString(file, region, isJudged(region, documents[index]!)),
    }));
    return found.filter(({ region, document }) => isOurs(region, document));
  }

  forget(uri: string): void {
    const host = this.files.get(uri);
    host?.program?.dispose();
    host?.builders?.dispose();
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
      host = { language, parsed: [], built: [], documents: [] };
      this.files.set(file.uri, host);
    }
    const text = file.getText();
    if (host.text !== text) {
      host.text = text;
      host.mayHoldRegions = mayHoldRegions(text, embeddedNames);
      host.mayHoldBuilders = language.hasBuilders === true && mayHoldBuilders(text, embeddedNames.root);
    }
    return host.mayHoldRegions || host.mayHoldBuilders ? host : undefined;
  }

  /** The same document as before where nothing changed in its string, wherever it stands now. */
  private documentOf({ content, extent, open }: Region, before: TwimlDocument | undefined): TwimlDocument {
    const continued = extent === "fragment" ? { parent: open.at(-1) } : undefined;
    return this.parsedOf(content, content.language, before, continued);
  }

  private parsedOf(
    content: RegionContent | BuilderContent,
    language: TemplateLanguage,
    before: TwimlDocument | undefined,
    continued?: Continued,
  ): TwimlDocument {
    const known = this.documentsOf.get(content) ?? new Map<string, TwimlDocument>();
    const key = continued ? `in ${continued.parent ?? ""}` : "";
    const [other] = known.values();
    const document =
      known.get(key) ??
      (other
        ? withCircumstances(other, { continued })
        : parseMasked(content.text, content, language, before, { continued }));
    this.documentsOf.set(content, known.set(key, document));
    return document;
  }
}

/** The same each time, so that nothing seems to have changed. */
const none: readonly never[] = [];

/** `<Response>` is the root of other vocabularies too. */
function isOurs({ extent, isTagged }: Region, document: TwimlDocument): boolean {
  return isTagged || extent === "fragment" || readsAsTwiml(document);
}

function isJudged({ judged }: Region, document: TwimlDocument): boolean {
  return judged === "always" || (judged === "whereSound" && isSoundPiece(document));
}

/** Whether nothing but the document itself tells that there is TwiML in the program. */
function isPiece({ region }: EmbeddedDocument): boolean {
  return "judged" in region && region.extent === "fragment" && !region.isTagged;
}
