import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkNotOffered, checkRefactoring } from "./support/check-refactoring";

describe("text-to-noun", () => {
  for (const [what, before, after, title] of [
    [
      "puts a number into <Number>",
      "<Response><Dial>+1415|5550100</Dial></Response>",
      "<Response><Dial><Number>+14155550100</Number></Dial></Response>",
      "Put the text into <Number>",
    ],
    [
      "works from the start tag, and keeps white space and CRLF where they are",
      "<Response>\r\n\t<Di|al>\r\n\t\t+14155550100\r\n\t</Dial>\r\n</Response>",
      "<Response>\r\n\t<Dial>\r\n\t\t<Number>+14155550100</Number>\r\n\t</Dial>\r\n</Response>",
      "Put the text into <Number>",
    ],
    [
      "takes a token for text",
      "<Response><Dial timeout='5'>{{#e164}}{{|To}}{{/e164}}</Dial></Response>",
      "<Response><Dial timeout='5'><Number>{{#e164}}{{To}}{{/e164}}</Number></Dial></Response>",
      "Put the text into <Number>",
    ],
    [
      "puts a message with all its white space into <Body>",
      "<Response><Message> Hi|\n there </Message></Response>",
      "<Response><Message><Body> Hi\n there </Body></Message></Response>",
      "Put the text into <Body>",
    ],
    [
      "puts a client's name into <Identity>",
      "<Response><Dial><Client>ali|ce</Client></Dial></Response>",
      "<Response><Dial><Client><Identity>alice</Identity></Client></Dial></Response>",
      "Put the text into <Identity>",
    ],
  ] as const) {
    it(what, () => assert.equal(checkRefactoring("text-to-noun", before, after).title, title));
  }

  for (const marked of [
    "<Response><Dial>|</Dial></Response>",
    "<Response><Dial> | <!-- a --></Dial></Response>",
    "<Response><Dial|/></Response>",
    "<Response><Dial>+1<Num|ber>+1</Number></Dial></Response>",
    "<Response><Dial>+1|<Number>+1</Number></Dial></Response>",
    "<Response><Dial>sip:a@b|.com</Dial></Response>",
    "<Response><Dial>b|ob</Dial></Response>",
    "<Response><Dial>+1|</Response>",
    "<Response><Dial>+1| & 2</Dial></Response>",
    "<Response><Say>He|llo</Say></Response>",
    "<Response>He|llo</Response>",
    "<Response><Enqueue>supp|ort</Enqueue></Response>",
    "|",
  ]) {
    it(`is not offered in ${marked}`, () => checkNotOffered("text-to-noun", marked));
  }
});

describe("noun-to-text", () => {
  for (const [what, before, after, title] of [
    [
      "takes a number out of <Number>",
      "<Response><Dial><Number>+1415|5550100</Number></Dial></Response>",
      "<Response><Dial>+14155550100</Dial></Response>",
      "Write the text without <Number>",
    ],
    [
      "works from the verb, and joins the lines",
      "<Response>\r\n\t<Di|al>\r\n\t\t<Number>+1</Number>\r\n\t</Dial>\r\n</Response>",
      "<Response>\r\n\t<Dial>+1</Dial>\r\n</Response>",
      "Write the text without <Number>",
    ],
    [
      "keeps the white space of a message",
      "<Response><Message>\n<Body> Hi|\n</Body>\n</Message></Response>",
      "<Response><Message> Hi\n</Message></Response>",
      "Write the text without <Body>",
    ],
  ] as const) {
    it(what, () => assert.equal(checkRefactoring("noun-to-text", before, after).title, title));
  }

  for (const marked of [
    '<Response><Dial><Number url="/a">+|1</Number></Dial></Response>',
    "<Response><Dial><Number>+|1</Number><Number>2</Number></Dial></Response>",
    "<Response><Dial><!-- home --><Number>+|1</Number></Dial></Response>",
    "<Response><Dial>{{#a}}<Number>+|1</Number>{{/a}}</Dial></Response>",
    "<Response><Dial><Number>|</Number></Dial></Response>",
    "<Response><Dial><Client>al|ice</Client></Dial></Response>",
    "<Response><Message><Body>a|</Body><Media>b</Media></Message></Response>",
    "<Response><Dial><Number>+|1</Dial></Response>",
    "<Response><Number>+|1</Number></Response>",
  ]) {
    it(`is not offered in ${marked}`, () => checkNotOffered("noun-to-text", marked));
  }
});
