import { describe, it } from "node:test";
import { checkRangeFormat } from "./support/check-formatting";

describe("Formatting a range", () => {
  it("changes the elements in it alone", () =>
    checkRangeFormat(
      "<Response>\n<Pause  />\n«<Pause  />\n<Say  >  a</Say>»\n<Pause  />\n</Response>",
      "<Response>\n<Pause  />\n  <Pause/>\n  <Say>  a</Say>\n<Pause  />\n</Response>",
    ));

  it("of whole lines changes their indentation, and not the line break before them", () =>
    checkRangeFormat(
      "<Response>\n\n\n\n«      <Pause/>\n      <Gather><Pause/></Gather>\n»      <Pause/></Response>",
      "<Response>\n\n\n\n  <Pause/>\n  <Gather>\n    <Pause/>\n  </Gather>\n      <Pause/></Response>",
    ));

  it("indents what it begins with, though the indentation is outside", () =>
    checkRangeFormat(
      "<Response>\n\t\t\t<Pause/>\n\t\t\t«<Pause/>»\n</Response>",
      "<Response>\n\t\t\t<Pause/>\n  <Pause/>\n</Response>",
    ));

  it("indents the line in whose indentation it begins", () =>
    checkRangeFormat(
      "<Response>\n\t\t\t<Pause/>\n\t«\t<Pause/>\n\t\t\t<Sa»y>a</Say>\n</Response>",
      "<Response>\n\t\t\t<Pause/>\n  <Pause/>\n  <Say>a</Say>\n</Response>",
    ));

  it("formats the whole lines of which it touches a part", () =>
    checkRangeFormat(
      "<Response>\n<Pause  />\n<Pau«se  /><Say  >  a</Say>\n<Ha»ngup   />  \n<Pause  />\n</Response>",
      "<Response>\n<Pause  />\n  <Pause/>\n  <Say>  a</Say>\n  <Hangup/>\n<Pause  />\n</Response>",
    ));

  it("that is empty formats the line of the cursor", () =>
    checkRangeFormat(
      "<Response>\n<Pause  />\n<Pause  />«»<Pause  />\n<Pause  />\n</Response>",
      "<Response>\n<Pause  />\n  <Pause/>\n  <Pause/>\n<Pause  />\n</Response>",
    ));

  it("in a start tag formats the tag, with the lines before and behind that are its own", () =>
    checkRangeFormat(
      '<Response>\n<Pause  />\n<Gather  action="/a"\n  me«th»od="GET"   numDigits="1"\n   >\n<Pause  /></Gather>\n</Response>',
      '<Response>\n<Pause  />\n  <Gather action="/a"\n    method="GET" numDigits="1">\n<Pause  /></Gather>\n</Response>',
    ));

  it("of lines that end in a start tag formats the tag", () =>
    checkRangeFormat(
      '<Response>\n«<Gather  action="/a"\n»  method="GET"/>\n<Pause  />\n</Response>',
      '<Response>\n  <Gather action="/a"\n    method="GET"/>\n<Pause  />\n</Response>',
    ));

  it("in a start tag that is too long gives each attribute its line", () =>
    checkRangeFormat(
      '<Response>\n<Pause  />\n  <Gather action="/a" «method»="GET" numDigits="1"/>\n</Response>',
      '<Response>\n<Pause  />\n  <Gather\n    action="/a"\n    method="GET"\n    numDigits="1"/>\n</Response>',
      { wrapAttributes: 30 },
    ));

  it("in a line without its line break, at the end of a document, adds it", () =>
    checkRangeFormat("<Response>\n<Pause  />\n  </Re«»sponse>", "<Response>\n<Pause  />\n</Response>\n"));

  it("in text changes nothing", () =>
    checkRangeFormat(
      "<Response>\n<Say>\n «  a  \n\n b »\n c </Say></Response>",
      "<Response>\n<Say>\n   a  \n\n b \n c </Say></Response>",
    ));

  it("keeps CRLF and uses tabs where they are wanted", () =>
    checkRangeFormat(
      "<Response>\r\n<Gather>\r\n«<Pause/><Pause/>\r\n»</Gather>\r\n</Response>",
      "<Response>\r\n<Gather>\r\n\t\t<Pause/>\r\n\t\t<Pause/>\r\n</Gather>\r\n</Response>",
      { insertSpaces: false },
    ));

  it("in a line with text lays out what is beside the text", () =>
    checkRangeFormat(
      "<Response>\n<Pause  />\n<Say  > a «b»  c </Say><Pause  />\n</Response>",
      "<Response>\n<Pause  />\n  <Say> a b  c </Say>\n  <Pause/>\n</Response>",
    ));

  it("changes nothing in a document that is not well-formed", () =>
    checkRangeFormat("«<Response><Pause/><Say></Response>»", "<Response><Pause/><Say></Response>"));

  it("that begins a template's section formats its frame and its first line, which say together how deep it stands", () =>
    checkRangeFormat(
      "<Response>\n<Pause  />\n{{#if a}}\n\n    <Pa«»use  />\n<Pause  />\n{{/if}}\n</Response>",
      "<Response>\n<Pause  />\n  {{#if a}}\n\n    <Pause/>\n<Pause  />\n{{/if}}\n</Response>",
    ));

  it("in the rest of a section formats its lines alone", () =>
    checkRangeFormat(
      "<Response>\n{{#if a}}\n<Pause  />\n      <Pa«»use  />\n<Pause  />\n{{/if}}\n</Response>",
      "<Response>\n{{#if a}}\n<Pause  />\n  <Pause/>\n<Pause  />\n{{/if}}\n</Response>",
    ));

  it("on the frame of a section formats the frames that begin in its first lines, too", () =>
    checkRangeFormat(
      "<Response>\n{{#«»if a}}\n  {{#if b}}\n      <Pause  />\n<Pause  />\n{{/if}}{{/if}}\n</Response>",
      "<Response>\n  {{#if a}}\n    {{#if b}}\n      <Pause/>\n<Pause  />\n{{/if}}{{/if}}\n</Response>",
    ));
});
