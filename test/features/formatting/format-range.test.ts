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

  it("leaves a tag alone of which a part is outside", () =>
    checkRangeFormat(
      '<Response>\n<Gather  action="/a"  «  method="GET"   numDigits="1"   >\n<Pause/>»</Gather></Response>',
      '<Response>\n<Gather  action="/a"    method="GET"   numDigits="1"   >\n    <Pause/></Gather></Response>',
    ));

  it("that is empty changes nothing", () =>
    checkRangeFormat("<Response><Pause  />«»<Pause  /></Response>", "<Response><Pause  /><Pause  /></Response>"));

  it("in text changes nothing", () =>
    checkRangeFormat(
      "<Response>\n<Say>\n «  a  \n\n b » </Say></Response>",
      "<Response>\n<Say>\n   a  \n\n b  </Say></Response>",
    ));

  it("keeps CRLF and uses tabs where they are wanted", () =>
    checkRangeFormat(
      "<Response>\r\n<Gather>\r\n«<Pause/><Pause/>\r\n»</Gather>\r\n</Response>",
      "<Response>\r\n<Gather>\r\n\t\t<Pause/>\r\n\t\t<Pause/>\r\n</Gather>\r\n</Response>",
      { insertSpaces: false },
    ));

  it("changes nothing in a document that is not well-formed", () =>
    checkRangeFormat("«<Response><Pause/><Say></Response>»", "<Response><Pause/><Say></Response>"));
});
