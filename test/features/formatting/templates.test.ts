import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDocument } from "../../../server/src/features/formatting/format-document";
import { applyEdits } from "../../../server/src/text/edit";
import { textOf } from "../../../server/src/text/span";
import { parseTemplate, templateFixtures } from "../../hosts/support/template-fixtures";
import { stripNotes } from "../../support/markup";

describe("Formatting a template", () => {
  const options = { tabSize: 2, insertSpaces: true, wrapAttributes: 0 };

  for (const { path, text: marked } of templateFixtures) {
    it(`changes no tag of it, and nothing but white space: ${path}`, () => {
      const document = parseTemplate(stripNotes(marked), path);
      const tags = document.holes.map(({ span }) => textOf(document.text, span));
      const after = parseTemplate(applyEdits(document.text, formatDocument(document, options).edits), path);
      assert.deepEqual(
        after.holes.map(({ span }) => textOf(after.text, span)),
        tags,
      );
      assert.equal(after.text.replace(/\s/g, ""), document.text.replace(/\s/g, ""));
    });
  }

  it("indents what is in its branches as their tags are", () => {
    const text = "<Response>\n{% if a %}\n<Pause/>\n{% else %}\n<Hangup/>\n{% endif %}\n</Response>\n";
    const { edits } = formatDocument(parseTemplate(text, "a.xml.j2"), options);
    assert.equal(
      applyEdits(text, edits),
      "<Response>\n  {% if a %}\n  <Pause/>\n  {% else %}\n  <Hangup/>\n  {% endif %}\n</Response>\n",
    );
  });

  it("gives elements lines of their own, with the tags of sections around them", () => {
    const text =
      "<Response>{{#a}}<Pause/>{{/a}}<Pause/>{{^a}}<Pause/>{{/a}}{{#b}}<Say>{{#c}}d{{/c}}</Say>{{/b}}</Response>";
    const { edits } = formatDocument(parseTemplate(text, "a.twiml"), options);
    assert.equal(
      applyEdits(text, edits),
      `<Response>
  {{#a}}<Pause/>{{/a}}
  <Pause/>
  {{^a}}<Pause/>{{/a}}
  {{#b}}<Say>{{#c}}d{{/c}}</Say>{{/b}}
</Response>
`,
    );
  });

  const kept = (text: string) => applyEdits(text, formatDocument(parseTemplate(text, "a.xml.php"), options).edits);

  it("keeps a template's tag in an end tag", () => {
    const text = "<Response>\n  <Dial>+14155550100</Dial <?php mark() ?>>\n</Response>\n";
    assert.equal(kept(text), text);
  });

  it("writes nothing into a tag that is open to the end of the file", () => {
    assert.equal(
      kept("<Response><Hangup/></Response><?php done()"),
      "<Response>\n  <Hangup/>\n</Response><?php done()",
    );
  });

  it("is refused where a tag begins in one branch and ends elsewhere", () => {
    const text = "<Response>{% if a %}<Gather>{% else %}<Gather action='/b'>{% endif %}<Pause/></Gather></Response>";
    const { edits, refusal } = formatDocument(parseTemplate(text, "a.xml.j2"), options);
    assert.deepEqual(edits, []);
    assert.match(refusal!.reason, /branches of a template/);
  });

  it("is refused in Razor, whose code has a layout of its own", () => {
    const { edits, refusal } = formatDocument(parseTemplate("<Response>@if (a)\n{\n}</Response>", "a.cshtml"), options);
    assert.deepEqual(edits, []);
    assert.match(refusal!.reason, /its code/);
  });
});
