import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completion } from "../../server/src/features/completion";
import { diagnostics } from "../../server/src/features/diagnostics";
import { pieceRules } from "../../server/src/features/piece-rules";
import { clientAbilities } from "../../server/src/lsp/client-abilities";
import { toCompletionList } from "../../server/src/lsp/completion";
import { withoutStops } from "../../server/src/text/snippet";
import { allRules } from "../support/check-suppression";
import { documentsIn } from "./support/open-program";
import { syntaxErrors } from "./support/syntax-errors";

/** A document whose lines stand in strings of their own, which the program puts together. */
interface Pieces {
  readonly language: string;
  readonly name: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const double = (line: string) => line.replaceAll('"', '\\"');

const pieces: readonly Pieces[] = [
  {
    language: "javascript",
    name: "a list",
    before: 'const a = [\n  "',
    between: '",\n  "',
    after: '",\n].join("");\n',
  },
  { language: "typescript", name: "a string that grows", before: 'let a = "', between: '";\na += "', after: '";\n' },
  { language: "python", name: "a list", before: 'a = "".join([\n    "', between: '",\n    "', after: '",\n])\n' },
  { language: "python", name: "a string that grows", before: 'a = "', between: '"\na += "', after: '"\n' },
  { language: "php", name: "a string that grows", before: '<?php\n$a = "', between: '";\n$a .= "', after: '";\n' },
  { language: "ruby", name: "a string that grows", before: 'a = +"', between: '"\na << "', after: '"\n' },
  {
    language: "java",
    name: "a builder of strings",
    before: 'class A { String a(StringBuilder b) {\n  b.append("',
    between: '");\n  b.append("',
    after: '");\n  return b.toString();\n} }\n',
  },
  {
    language: "csharp",
    name: "a builder of strings",
    before: 'class A { void B(StringBuilder b) {\n  b.AppendLine("',
    between: '");\n  b.AppendLine("',
    after: '");\n} }\n',
  },
  {
    language: "go",
    name: "a builder of strings",
    before: 'package a\n\nfunc a(b *strings.Builder) {\n\tb.WriteString("',
    between: '")\n\tb.WriteString("',
    after: '")\n}\n',
  },
  { language: "kotlin", name: "a string that grows", before: 'var a = "', between: '"\na += "', after: '"\n' },
  {
    language: "rust",
    name: "a string that grows",
    before: 'fn a() { let mut a = String::from("',
    between: '");\n  a.push_str("',
    after: '"); }\n',
  },
];

const lines = [
  "<Response>",
  '<Gather action="/menu">',
  '<Say voice="Polly.Amy">Hi &amp; bye</Say>',
  "</Gather>",
  "</Response>",
];

const { completion: abilities } = clientAbilities({
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
});

function programOf({ before, between, after }: Pieces): string {
  return before + lines.map(double).join(between) + after;
}

describe("A document in pieces", () => {
  for (const form of pieces) {
    const where = `${form.name} of ${form.language}`;

    it(`has no mistake by being in pieces, in ${where}`, async () => {
      const program = programOf(form);
      assert.deepEqual(await syntaxErrors(program, form.language), [], program);
      const { documents } = await documentsIn(program, form.language);
      // The end of the root alone is no piece of which anything could be said.
      assert.equal(documents.length, lines.length - 1, program);
      const options = allRules();
      const found = documents.flatMap(({ document }) =>
        diagnostics(document, { ...options, rules: pieceRules(options.rules) }),
      );
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
        program,
      );
    });

    it(`stays sound whatever is accepted, in ${where}`, async () => {
      const program = programOf(form);
      const { file, documents } = await documentsIn(program, form.language);
      let accepted = 0;
      for (const { document, file: place } of documents) {
        for (let offset = 0; offset <= document.text.length; offset++) {
          const list = completion(document, offset);
          const [first] = list ? toCompletionList(place, list, abilities).items : [];
          if (first?.textEdit && "range" in first.textEdit) {
            const edit = { ...first.textEdit, newText: withoutStops(first.textEdit.newText) };
            const result = TextDocument.applyEdits(file, [edit, ...(first.additionalTextEdits ?? [])]);
            assert.deepEqual(await syntaxErrors(result, form.language), [], result);
            const after = await documentsIn(result, form.language);
            assert.equal(after.documents.length, documents.length, result);
            accepted++;
          }
        }
      }
      assert(accepted > 40, `${accepted} accepted`);
    });
  }
});
