import type { Parser } from "web-tree-sitter";
import { BuilderProgram } from "../builder/builder-program";
import type { HostLanguage } from "./languages";
import { ParsedProgram } from "./parsed-program";
import type { Program } from "./program";
import { ScannedProgram } from "./scanned-program";

/** Reads a file of those that the build puts beside the server, such as `tree-sitter-python.wasm`. */
export type ReadGrammar = (file: string) => Promise<Uint8Array>;

/** The parsers of programs: each is loaded when the first program needs it. */
export class Grammars {
  private readonly parsers = new Map<string, Promise<Parser>>();
  private library: Promise<typeof import("web-tree-sitter")> | undefined;

  constructor(private readonly read: ReadGrammar) {}

  /** Fails where a grammar cannot be loaded. */
  async program(language: HostLanguage): Promise<Program> {
    const { syntax } = language;
    return syntax
      ? new ParsedProgram({ ...language, syntax }, await this.parser(syntax.grammar))
      : new ScannedProgram(language);
  }

  /** What finds calls of builders; `undefined` in a language that has none. Fails as `program` does. */
  async builders({ syntax, hasBuilders }: HostLanguage): Promise<BuilderProgram | undefined> {
    return syntax && hasBuilders ? new BuilderProgram(await this.parser(syntax.grammar)) : undefined;
  }

  private parser(grammar: string): Promise<Parser> {
    const known = this.parsers.get(grammar) ?? this.load(grammar);
    this.parsers.set(grammar, known);
    return known;
  }

  private async load(grammar: string): Promise<Parser> {
    this.library ??= this.loadLibrary();
    const [{ Language, Parser }, wasm] = await Promise.all([this.library, this.read(`tree-sitter-${grammar}.wasm`)]);
    const parser = new Parser();
    parser.setLanguage(await Language.load(wasm));
    return parser;
  }

  private async loadLibrary(): Promise<typeof import("web-tree-sitter")> {
    const [library, wasmBinary] = await Promise.all([import("web-tree-sitter"), this.read("web-tree-sitter.wasm")]);
    await library.Parser.init({ wasmBinary });
    return library;
  }
}
