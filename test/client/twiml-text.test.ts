import assert from "node:assert/strict";
import { test } from "node:test";
import { beginsWithRoot, mayBePiece, mayBeTwiml, mayHoldTwiml, searchedLength } from "../../client/src/twiml-text";

const wanted = [
  "<Response/>",
  "<Response></Response>",
  "<Response\n  >",
  '<?xml version="1.0"?>\n<!-- the menu -->\n<Response>\n',
  '\uFEFF<?xml version="1.0"?><Response>',
  "<Response xmlns:xsi='x'>",
  `${"<!-- long -->".repeat(1000)}<Response>`,
];
for (const text of wanted) {
  test(`the server has a look at ${JSON.stringify(text.slice(-50))}`, () => assert.ok(mayBeTwiml(text)));
}

const unwanted = [
  "",
  "<Response",
  "<ResponseList/>",
  "<TwilioResponse>",
  "<response/>",
  "</Response>",
  "<books><book/></books>",
];
for (const text of unwanted) {
  test(`the server is not bothered with ${JSON.stringify(text)}`, () => assert.ok(!mayBeTwiml(text)));
}

test("beyond the size of any TwiML nothing is searched", () => {
  assert.ok(!mayBeTwiml(`<a>${" ".repeat(searchedLength)}<Response/></a>`));
});

for (const text of [
  "const a = `<Response>`",
  "a = '''\n  <Response/>",
  'b = "<?xml version=\\"1.0\\"?>\\n<Response>"',
  "twiml`<Say>`",
  "xml`<Say>`",
  "a = /* xml */ `<Say>`",
  "// lang=twiml\na = '<Say>'",
  'a = "\\u003cResponse\\u003e"',
  "a = '\\x3CResponse>'",
  '@Language("TwiML") String a = "<Say>"',
  "send(/* twiml */ '<Say>')",
  "# language=twiml\na = '<Say>'",
  "a = <<~TWIML",
  "$a = <<<TWIML",
]) {
  test(`the server has a look at the program ${JSON.stringify(text)}`, () => assert.ok(mayHoldTwiml(text, "python")));
}

for (const text of [
  "",
  "function get(): Promise<Response> {}",
  "import twilio from 'twilio'; const twiml = new VoiceResponse();",
  "<ResponseList/>",
  "// about twiml and its verbs",
  "a = /* xml */ '<Say>'",
  "a = '3cResponse' + '\\u003cResponses'",
]) {
  test(`the server has no look at the program ${JSON.stringify(text)}`, () =>
    assert.ok(!mayHoldTwiml(text, "typescript")));
}

test("the server has a look at Ruby that builds a root, and at no other program for that", () => {
  assert.ok(mayHoldTwiml("xml.Response do\nend", "ruby"));
  assert.ok(!mayHoldTwiml("xml.response do\nend", "ruby"));
  assert.ok(!mayHoldTwiml("context.Response.Write(a)", "csharp"));
});

test("the server has a look at templates of pieces, by their name and their first element", () => {
  const piece = "<%# the menu %>\n<!-- menu --><Gather>";
  for (const name of ["/a/_menu.xml.erb", "/a/_menu.twiml.j2", "/a/menu.xml.blade.php"]) {
    assert.ok(mayBePiece(piece, name), name);
  }
  for (const name of ["/a/_menu.html.erb", "/a/menu.erb", "/a/menu.xml", "/a.xml.erb/menu"]) {
    assert.ok(!mayBePiece(piece, name), name);
  }
  assert.ok(mayBePiece("{% macro a() %}<Say>", "a.xml.j2"));
  assert.ok(!mayBePiece("<rss><Say>", "a.xml.j2"));
  assert.ok(!mayBePiece("{{ a }}", "a.xml.j2"));
});

for (const text of [
  "<Response>",
  '\uFEFF{% load i18n %}\n{# a call #}\n<?xml version="1.0"?>\n<!-- <p> -->\n<Response\n>',
  "<% a %>{{ b }}<Response/>",
]) {
  test(`the server has a look at the HTML ${JSON.stringify(text)}`, () => assert.ok(beginsWithRoot(text)));
}

for (const text of [
  "",
  "<!DOCTYPE html><Response>",
  "<p><Response>",
  "a <Response>",
  "<!-- <Response>",
  "<Responses>",
]) {
  test(`the server has no look at the HTML ${JSON.stringify(text)}`, () => assert.ok(!beginsWithRoot(text)));
}
