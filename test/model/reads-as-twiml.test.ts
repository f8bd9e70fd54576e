import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { readsAsTwiml } from "../../server/src/model/reads-as-twiml";
import { stripNotes } from "../support/markup";

describe("a file that is not named as TwiML", () => {
  for (const text of [
    "<Response/>",
    "<Response>\n</Response>",
    "<Response><Say>Hi</Say></Response>",
    "<Response><Message>Hi</Message></Response>",
    "<Response>\n  <D\n</Response>",
    "<Response>Sa</Response>",
    '<Response version="2"><Say>Hi</Say></Response>',
    "<Response>{{Greeting}}</Response>",
    "<Response><Say>Hi</Say>{{More}}<Number>+14155550100</Number></Response>",
    "<Response><Dial><Nmber>+14155550100</Nmber></Dial></Response>",
    "<Response><Say><speak>Hi</speak></Say></Response>",
    "<Response><Dail>+14155550100</Dail></Response>",
    "<Response><Say>Hi</Say><Gather/><Dial>x</Dial><Teleport/></Response>",
  ]) {
    it(`reads as TwiML: ${JSON.stringify(text)}`, () => assert(readsAsTwiml(parseDocument(text))));
  }

  for (const text of [
    "",
    "<Answer/>",
    '<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol"/>',
    '<p:Response xmlns:p="urn:x"><p:Status/></p:Response>',
    "<Response><Message>Not found</Message><Code>404</Code></Response>",
    "<Response><Start>1</Start><Stop>2</Stop></Response>",
    "<Response><Record>a</Record><Total>3</Total></Response>",
    "<Response>OK</Response>",
    "<Response>your answer</Response>",
    '<Response status="ok"/>',
    "<Response><Message><Detail>Hi</Detail></Message></Response>",
    "<Response><Number>1</Number></Response>",
    "<Response><Message>Hi</Message><Number>1</Number><Body>2</Body></Response>",
    "<Response><Status>ok</Status></Response>",
  ]) {
    it(`is another vocabulary: ${JSON.stringify(text)}`, () => assert(!readsAsTwiml(parseDocument(text))));
  }

  const folder = "test/fixtures/voice";
  for (const name of readdirSync(folder)) {
    it(`reads as TwiML while somebody types a tag anywhere in ${name}`, () => {
      const text = stripNotes(readFileSync(`${folder}/${name}`, "utf8"));
      assert(readsAsTwiml(parseDocument(text)));
      for (const { index } of text.slice(text.indexOf("<Response")).matchAll(/(?<=>)(?=\s*<)/g)) {
        const at = text.indexOf("<Response") + index;
        for (const typed of ["<", "<S", "</", "<Say", "<Say>"]) {
          const [before, after] = [text.slice(0, at) + typed, text.slice(at)];
          assert(readsAsTwiml(parseDocument(before)), before);
          assert(at > text.lastIndexOf("</Response") || readsAsTwiml(parseDocument(before + after)), before + after);
        }
      }
    });
  }
});
