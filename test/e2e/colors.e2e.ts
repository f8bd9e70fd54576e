import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, openFile } from "./editor";
import { inspectToken, personTest } from "./person";

/** Where the cursor is put, as `|` before the token in a piece of the text that is there once, and how that token is seen. */
type Place = readonly [marked: string, language: string, scope: string];

const twiml: readonly Place[] = [
  ["<|Response>", "twiml", "entity.name.tag.root.twiml"],
  ["<|Say", "twiml", "entity.name.tag.verb.twiml"],
  ["|voice=", "twiml", "entity.other.attribute-name.localname.xml"],
  ['"|alice"', "twiml", "string.quoted.double.xml"],
  ["|+14155550123", "twiml", "constant.numeric.phone-number.twiml"],
];

const files: Readonly<Record<string, readonly Place[]>> = {
  "answer.ts": [
    ...twiml,
    ["${|name}", "typescript", "variable.other.readwrite.ts"],
    ["|return `", "typescript", "keyword.control.flow.ts"],
    ["|`;", "typescript", "punctuation.definition.string.template.end.ts"],
    ["|createServer((", "typescript", "entity.name.function.ts"],
  ],
  "answer.py": [
    ...twiml,
    ["|{name}", "twiml", "constant.character.format.placeholder.other.python"],
    ["|return ", "python", "keyword.control.flow.python"],
    ["|mimetype", "python", "variable.parameter.function-call.python"],
  ],
  "answer.php": [
    ...twiml,
    ["{$|name}", "twiml", "variable.other.php"],
    ["|echo ", "php", "support.function.construct.output.php"],
    ["\n|ANSWER;", "php", "keyword.operator.heredoc.php"],
    ["|header(", "php", "support.function.network.php"],
  ],
  "menu.twiml": [
    ["<|Response>", "twiml", "entity.name.tag.root.twiml"],
    ["<|Gather", "twiml", "entity.name.tag.verb.twiml"],
    ["|action=", "twiml", "entity.other.attribute-name.localname.xml"],
    ['"|/menu"', "twiml", "string.quoted.double.xml"],
    ["|+14155550123", "twiml", "constant.numeric.phone-number.twiml"],
  ],
  "greeting.twiml.erb": [
    ["<|Say", "twiml", "entity.name.tag.verb.twiml"],
    ["|voice=", "twiml", "entity.other.attribute-name.localname.xml"],
    ["<% |if", "twiml", "keyword.control.template.twiml"],
    ["|<%= voice", "twiml", "punctuation.section.embedded.begin.template.twiml"],
    ["<%= |voice", "twiml", "variable.other.template.twiml"],
  ],
};

suite("colors", () => {
  teardown(closeEditors);

  for (const [file, places] of Object.entries(files)) {
    personTest(`of ${file} are those of TwiML in TwiML, and its own around it`, async () => {
      const { document } = await openFile(file);
      const seen: Place[] = [];
      for (const [marked] of places) {
        seen.push([marked, ...(await tokenAt(document, marked))]);
      }
      assert.deepEqual(seen, places);
    });
  }
});

/** The language and the innermost scope of the token. */
async function tokenAt(document: vscode.TextDocument, marked: string): Promise<[string, string]> {
  const text = document.getText();
  const found = text.indexOf(marked.replace("|", ""));
  assert.ok(found >= 0, marked);
  const cursor = document.positionAt(found + marked.indexOf("|"));
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(cursor, cursor);
  const { language, scopes } = await inspectToken();
  return [language, scopes[0] ?? ""];
}
