import { Language, Parser } from "web-tree-sitter";
import { hostLanguage } from "../../../server/src/hosts/strings/languages";
import { kotlinLiterals } from "../../../server/src/hosts/strings/languages/kotlin";
import { readGrammar } from "../../lsp/support/grammars";

const parsers = new Map<string, Promise<Parser>>();

/** Where a parser of the language sees mistakes in a program: the first one's surroundings. */
export async function syntaxErrors(program: string, language: string): Promise<string[]> {
  const syntax = hostLanguage(language)?.syntax;
  if (!syntax) {
    // Of Kotlin there is no grammar: nothing but one string may be there.
    const rest = kotlinLiterals(program).reduceRight(
      (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
      program,
    );
    return /["$]/.test(rest) ? [program] : [];
  }
  const parser = parsers.get(syntax.grammar) ?? load(syntax.grammar);
  parsers.set(syntax.grammar, parser);
  const tree = (await parser).parse(program)!;
  const errors = tree.rootNode.hasError ? [program] : [];
  tree.delete();
  return errors;
}

async function load(grammar: string): Promise<Parser> {
  await Parser.init({ wasmBinary: await readGrammar("web-tree-sitter.wasm") });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readGrammar(`tree-sitter-${grammar}.wasm`)));
  return parser;
}
