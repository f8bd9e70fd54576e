import assert from "node:assert/strict";
import { it } from "node:test";
import type { DocumentSymbol, TextEdit } from "vscode-languageserver/node";
import { rich } from "./support/capabilities";
import { textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

/** What stands for code while a document is parsed: no reader should meet it. */
const fillers = /xx/;

describeSession("A name that is code", rich, (session) => {
  for (const [language, marked, outline] of [
    ["typescript", "a = `<Response><${tag}>|<Say>1</Say></Response>`", ["Response", "${tag}", 'Say "1"']],
    ["python", 'a = f"""<Response><{tag}>|<Say>1</Say></Response>"""', ["Response", "{tag}", 'Say "1"']],
    ["erb", "<Response><<%= tag %>>|<Say>1</Say></Response>", ["Response", "<%= tag %>", 'Say "1"']],
    ["twiml", "<Response><{{tag}}>|<Say>1</Say></Response>", ["Response", "{{tag}}", 'Say "1"']],
  ] as const) {
    it(`is shown as it is written in ${language}`, async () => {
      const { editor } = session();
      const { text, position } = textAndPosition(marked);
      const uri = editor.open(text, language);
      const symbols = (await editor.symbols(uri)) as DocumentSymbol[];
      const named = (list: readonly DocumentSymbol[]): string[] =>
        list.flatMap(({ name, children = [] }) => [name, ...named(children)]);
      assert.deepEqual(named(symbols), outline);
      const list = await editor.completion(uri, position);
      assert.doesNotMatch(JSON.stringify(list), fillers);
      const ending = list?.items.find(({ label }) => label.startsWith("</"));
      assert.equal(ending?.label, `</${outline[1]}>`);
      const inserted = (ending?.textEdit as TextEdit | undefined)?.newText ?? ending?.textEditText;
      assert.equal(inserted?.replaceAll("\\", ""), `$0</${outline[1]}>`);
      assert.doesNotMatch(JSON.stringify(await editor.diagnostics(uri)), fillers);
    });
  }

  for (const body of [
    "<${a}>1</${bcd}>",
    "<${a}><Say>1</Say>",
    "<Say>1</${a}>",
    "<Say>1</Say></${a}>",
    "<${open}>1</Say>",
    "<${a}/><${b}></${b}>",
  ]) {
    it(`is not judged in ${body}`, async () => {
      const { editor } = session();
      const uri = editor.open(`a = \`<Response>${body}<Hangup/></Response>\``, "typescript");
      assert.deepEqual(await editor.diagnostics(uri), []);
    });
  }
});
