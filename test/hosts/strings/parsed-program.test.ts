import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { Language, Parser, type Tree } from "web-tree-sitter";
import { type HostLanguage, hostLanguage } from "../../../server/src/hosts/strings/languages";
import type { GrammarLanguage } from "../../../server/src/hosts/strings/languages/literals";
import { ParsedProgram } from "../../../server/src/hosts/strings/parsed-program";
import { embeddedNames } from "../../../server/src/model/embedded-names";
import { readGrammar } from "../../lsp/support/grammars";
import { largeLanguages, largeProgram } from "../support/large-program";

/** A string with TwiML, alone in a program. */
const documents: Readonly<Record<string, string>> = {
  javascript: "export const answer = (name) => `<Response>\n<Say>Hello ${name}</Say>\n\n<Pause/>\n</Response>`;\n",
  python: 'def answer(name):\n    return f"""<Response>\n<Say>Hello {name}</Say>\n\n</Response>"""\n',
  php: 'function answer($name) {\n    return "<Response><Say>Hello $name</Say></Response>";\n}\n',
  ruby: 'def answer(name)\n  "<Response><Say>Hello #{name}</Say></Response>"\nend\n',
  csharp: 'class Answer {\n    string To(string name) => $"<Response><Say>Hello {name}</Say></Response>";\n}\n',
  java: 'class Answer {\n    String to(String name) {\n        return "<Response><Say>" + name + "</Say></Response>";\n    }\n}\n',
  go: 'func answer(name string) string {\n\treturn "<Response><Say>" + name + "</Say></Response>"\n}\n',
  rust: 'fn answer(name: &str) -> String {\n    format!("<Response><Say>Hello {}</Say></Response>", name)\n}\n',
};
const documentIn = (language: string) => documents[language] ?? documents.javascript!;

type ParsedLanguage = HostLanguage & { readonly syntax: GrammarLanguage };

/** A program, and how many stretches its parser read the last time; 0 for all of the text. */
class Watched {
  stretches = 0;
  readonly program: ParsedProgram;

  constructor(language: ParsedLanguage, parser: Parser, small?: number) {
    const parse = (text: string, old: Tree | null, options: { includedRanges: [] }) => {
      this.stretches = options.includedRanges.length;
      return parser.parse(text, old, options);
    };
    this.program = new ParsedProgram(language, { parse } as unknown as Parser, small);
  }

  found(text: string) {
    return this.program
      .regions(text, embeddedNames)
      .map(({ start, end, extent, content }) => ({ start, end, extent, text: content.text, masked: content.masked }));
  }
}

describe("Of a large program", () => {
  const languages = new Map<string, { language: ParsedLanguage; parser: Parser }>();
  before(async () => {
    await Parser.init({ wasmBinary: await readGrammar("web-tree-sitter.wasm") });
    for (const id of largeLanguages) {
      const language = hostLanguage(id) as ParsedLanguage;
      const parser = new Parser();
      parser.setLanguage(await Language.load(await readGrammar(`tree-sitter-${language.syntax.grammar}.wasm`)));
      languages.set(id, { language, parser });
    }
  });
  const inParts = (id: string) => new Watched(languages.get(id)!.language, languages.get(id)!.parser);
  const inWhole = (id: string) =>
    new Watched(languages.get(id)!.language, languages.get(id)!.parser, Number.POSITIVE_INFINITY);

  for (const id of largeLanguages) {
    it(`only what may have to do with TwiML is parsed, in ${id}`, () => {
      const text = largeProgram(id, documentIn(id), 30);
      const parts = inParts(id);
      const found = parts.found(text);
      assert(parts.stretches > 0, "all of it is parsed");
      assert.equal(found.length, 1);
      assert.deepEqual(found, inWhole(id).found(text));
    });

    it(`what is found is what the whole has, with TwiML in any form, in ${id}`, () => {
      const forms = readFileSync(
        `test/fixtures/embedded/${id === "javascriptreact" ? "javascript" : id}/forms.txt`,
        "utf8",
      );
      const text = largeProgram(id, forms, 20);
      const found = inParts(id).found(text);
      assert(found.length > 0);
      assert.deepEqual(found, inWhole(id).found(text));
    });

    it(`what is found after edits is what the whole has, in ${id}`, () => {
      const program = documentIn(id);
      const text = largeProgram(id, program, 25);
      const start = text.indexOf(program.slice(0, 20));
      const near = fc.integer({ min: -400, max: program.length + 400 }).map((by) => start + by);
      const edit = fc.record({
        at: fc.oneof(near, fc.nat(text.length)),
        length: fc.constantFrom(0, 0, 1, 7, 300),
        typed: fc.constantFrom(
          '"',
          "'",
          "`",
          "}",
          "{",
          "\n",
          "x",
          "</Response>",
          "/*",
          '"<Response><Say>x</Say></Response>"',
          "",
        ),
      });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          const parts = inParts(id);
          let now = text;
          parts.found(now);
          for (const { at, length, typed } of edits) {
            now = now.slice(0, at) + typed + now.slice(at + length);
            const whole = inWhole(id);
            assert.deepEqual(parts.found(now), whole.found(now));
            whole.program.dispose();
          }
          parts.program.dispose();
        }),
        { numRuns: 6, seed: 5 },
      );
    });
  }

  it("what is in a comment is not found", () => {
    const text = largeProgram("javascript", `/*\n${documentIn("javascript")}*/`, 20);
    assert.deepEqual(inParts("javascript").found(text), []);
  });

  it("what is typed elsewhere is not parsed, unless it opens or closes something", () => {
    const text = largeProgram("javascript", documentIn("javascript"), 30);
    const parts = inParts("javascript");
    parts.found(text);
    const { stretches } = parts;
    const at = text.indexOf("known.length");
    const typed = `${text.slice(0, at)}all(x).${text.slice(at)}`;
    parts.found(typed);
    assert.equal(parts.stretches, stretches);
    const broken = `${text.slice(0, at)}all(x.${text.slice(at)}`;
    parts.found(broken);
    assert.equal(parts.stretches, 0);
    assert.deepEqual(parts.found(broken), inWhole("javascript").found(broken));
  });

  it("all is parsed where a string would be cut", () => {
    const text = largeProgram("javascript", `${"`${a}\n".repeat(300)}<Response><Say>x</Say></Response>\``, 20);
    const parts = inParts("javascript");
    assert.deepEqual(parts.found(text), inWhole("javascript").found(text));
  });
});
