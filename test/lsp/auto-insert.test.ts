import assert from "node:assert/strict";
import { it } from "node:test";
import { rich } from "./support/capabilities";
import { textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

describeSession("What a typed character lacks in a program", rich, (session) => {
  for (const [what, language, marked, expected] of [
    ["an end tag", "typescript", "const a = `<Response>\n  <Say>|\n</Response>`;", "$0</Say>"],
    ["the name of an end tag", "python", 'a = f"""<Response>\n  <Say>{b}</|\n</Response>"""', "Say>"],
    ["quotes", "typescript", "const a = `<Response><Pause length=|/></Response>`;", '"$1"'],
    ["quotes in single quotes", "javascript", "const a = '<Response><Pause length=|/></Response>';", '"$1"'],
    ["quotes in double quotes", "java", 'String a = "<Response><Pause length=|/></Response>";', "'$1'"],
    ["nothing in code", "typescript", "const a = `<Response/>`; const b = () =>|", null],
    ["nothing in code inside of a string", "typescript", "const a = `<Response><Say>${b >|}</Say></Response>`;", null],
    ["nothing in a piece", "javascript", 'let a = "<Response>"; a += "<Gather>|"; a += "</Response>";', null],
  ] as const) {
    it(what, async () => {
      const { editor } = session();
      const { text, position } = textAndPosition(marked);
      const params = { textDocument: { uri: editor.open(text, language) }, position };
      assert.equal(await editor.request("twiml/autoInsert", params), expected);
    });
  }
});
