import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { checkNotOffered, checkRefactoring } from "./support/check-refactoring";

describe("add-goodbye", () => {
  it("says something in the prompt's voice, in a line of its own", () =>
    void checkRefactoring(
      "add-goodbye",
      `<Response>
    <Gather action="/choice" num|Digits="1">
        <Say language='de-DE' loop="2" voice="Polly.Vicki">Eins?</Say>
    </Gather>
    <!-- to do -->
</Response>`,
      `<Response>
    <Gather action="/choice" numDigits="1">
        <Say language='de-DE' loop="2" voice="Polly.Vicki">Eins?</Say>
    </Gather>
    <Say voice="Polly.Vicki" language='de-DE'>We did not receive any input. Goodbye!</Say>
    <!-- to do -->
</Response>`,
    ));

  it("stays in the line where the menu does, and takes an empty menu too", () =>
    void checkRefactoring(
      "add-goodbye",
      "<Response><Say>Hi</Say><Ga|ther/></Response>",
      "<Response><Say>Hi</Say><Gather/><Say>We did not receive any input. Goodbye!</Say></Response>",
    ));

  for (const marked of [
    "<Response><Ga|ther/><Hangup/></Response>",
    '<Response><Ga|ther actionOnEmptyResult="true" action="/a"/></Response>',
    '<Response><Ga|ther actionOnEmptyResult="{{x}}" action="/a"/></Response>',
    "<Response><Ga|ther/>{{{rest}}}</Response>",
    "<Response>{{#if a}}<Ga|ther/>{{/if}}</Response>",
    "<Response><Ga|ther>",
    "<Response><Gather/>\n|</Response>",
    "<Response><Say>|</Say><Gather/></Response>",
    "<Ga|ther/>",
    "<Response><Connect><Ga|ther/></Connect></Response>",
  ]) {
    it(`is not offered in ${marked}`, () => checkNotOffered("add-goodbye", marked));
    it(`nor is ask-again`, () => checkNotOffered("ask-again", marked));
  }
});

describe("ask-again", () => {
  it("says so and asks the document once more", () =>
    void checkRefactoring(
      "ask-again",
      "<Response>\r\n\t<Gather>\r\n\t\t<Play>a|.mp3</Play>\r\n\t</Gather>\r\n</Response>",
      "<Response>\r\n\t<Gather>\r\n\t\t<Play>a.mp3</Play>\r\n\t</Gather>\r\n\t<Say>We did not receive any input.</Say>\r\n\t<Redirect/>\r\n</Response>",
    ));
});

describe("extract-menu", () => {
  const before = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say>Welcome.</Say>

  <Gather action="choice">
    <Say>Press| 1.</Say>
  </Gather>
  <!-- nobody there -->
  <Redirect>goodbye</Redirect>
</Response>
`;
  const menu = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather action="choice">
    <Say>Press 1.</Say>
  </Gather>
  <!-- nobody there -->
  <Redirect>goodbye</Redirect>
</Response>
`;
  const after = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say>Welcome.</Say>

  <Redirect>menu.twiml</Redirect>
</Response>
`;

  it("moves the menu and what follows, and leads there", () => {
    const { newFile, kind } = checkRefactoring("extract-menu", before, after);
    assert.equal(kind, "extract");
    assert.deepEqual(newFile, { name: "menu.twiml", text: menu });
    assert.deepEqual(parseDocument(newFile!.text).problems, []);
  });

  it("keeps CRLF and tabs", () => {
    const windows = (text: string) => text.replaceAll("\n", "\r\n").replaceAll("  ", "\t");
    const { newFile } = checkRefactoring("extract-menu", windows(before), windows(after));
    assert.equal(newFile?.text, windows(menu));
  });

  it("takes a name that is free", () => {
    const { newFile } = checkRefactoring("extract-menu", before, after.replace("menu.twiml", "menu-3.xml"), {
      extension: ".xml",
      takenNames: ["Menu.xml", "menu-2.xml"],
    });
    assert.equal(newFile?.name, "menu-3.xml");
  });

  it("tells the name of the file, which it takes from what gets the input", () => {
    for (const [action, name] of [
      ["/handle-language", "language-menu"],
      ["https://example.com/ivr/salesDepartment.php?a=1&amp;b=2", "sales-department-menu"],
      ["/appointments/4711/answer", "appointments-menu"],
      ["/voice/process_gather", "menu"],
      ["/{{Flow}}", "menu"],
      ["?step=2", "menu"],
    ]) {
      const text = `<Response><Say>Hi</Say><Gather/><Gat|her action="${action}"/></Response>`;
      const after = `<Response><Say>Hi</Say><Gather/><Redirect>${name}.twiml</Redirect></Response>`;
      assert.equal(checkRefactoring("extract-menu", text, after).title, `Move the menu to ${name}.twiml`);
    }
    assert.equal(checkRefactoring("extract-menu", before, after).title, "Move the menu and what follows to menu.twiml");
  });

  it("takes no name at which a URL of the document is answered", () => {
    const text =
      '<Response><Say>Hi</Say><Gat|her action="/menu"/><Redirect>https://example.com/ivr/menu-2.twiml</Redirect></Response>';
    const { newFile } = checkRefactoring(
      "extract-menu",
      text,
      "<Response><Say>Hi</Say><Redirect>menu-3.twiml</Redirect></Response>",
    );
    assert.equal(newFile?.name, "menu-3.twiml");
  });

  it("works in a document of one line", () => {
    const { newFile } = checkRefactoring(
      "extract-menu",
      '<Response version="1"><Say>Hi</Say><Ga|ther/></Response>',
      '<Response version="1"><Say>Hi</Say><Redirect>menu.twiml</Redirect></Response>',
    );
    assert.equal(newFile?.text, '<Response version="1">\n<Gather/>\n</Response>\n');
  });

  it("leaves what introduces the menu, be it only a comment", () => {
    const { newFile } = checkRefactoring(
      "extract-menu",
      "<Response><!-- a --><Ga|ther/><Say>b</Say></Response>",
      "<Response><!-- a --><Redirect>menu.twiml</Redirect></Response>",
    );
    assert.equal(newFile?.text, "<Response>\n<Gather/><Say>b</Say>\n</Response>\n");
  });

  for (const marked of [
    "<Response><Say>|a</Say><Gather/></Response>",
    "<Response><Say>a</Say>{{#if b}}<Ga|ther/>{{/if}}</Response>",
    "<Response><Say>a</Say><Ga|ther/>{{#if b}}</Response>{{/if}}",
    "<!DOCTYPE Response><Response><Say>a</Say><Ga|ther/></Response>",
    "<Response><Say>a</Say><Ga|ther/><Say></Response>",
    "<Response><Say>a & b</Say><Ga|ther/></Response>",
  ]) {
    it(`is not offered in ${marked}`, () => checkNotOffered("extract-menu", marked));
  }
});
