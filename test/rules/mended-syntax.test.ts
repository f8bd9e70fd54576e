import { describe, it } from "node:test";
import { duplicateAttribute } from "../../server/src/rules/duplicate-attribute";
import { invalidSipUri } from "../../server/src/rules/invalid-sip-uri";
import { invalidUrl } from "../../server/src/rules/invalid-url";
import { missingEndTag } from "../../server/src/rules/missing-end-tag";
import { unclosedTag } from "../../server/src/rules/unclosed-tag";
import { wrongRoot } from "../../server/src/rules/wrong-root";
import { xmlDeclaration } from "../../server/src/rules/xml-declaration";
import { checkFix, checkRule } from "../support/check";

/** Faults that fuzzing found: a fix broke something else, or could not be made. */
describe("A fix of the syntax", () => {
  it("writes the end of the root behind all that stands in it", () =>
    checkFix(missingEndTag, "<Say>Hello<Client/>\n", "<Say>Hello<Client/></Say>\n"));

  it("keeps two attributes apart when it takes away the one between them", () =>
    checkFix(
      duplicateAttribute,
      '<Response><Gather input="dtmf" input="dtmf"action="/choice"/></Response>',
      '<Response><Gather input="dtmf" action="/choice"/></Response>',
    ));

  it("completes the name of an end tag that breaks off", () =>
    checkFix(unclosedTag, "<Response><Message/></Resp", "<Response><Message/></Response>"));

  it("makes a '>' of a slash at the end of a start tag that has an end tag", () =>
    checkFix(
      unclosedTag,
      "<Response/\n  <Say>Hello</Say>\n</Response>\n",
      "<Response>\n  <Say>Hello</Say>\n</Response>\n",
    ));

  it("adds the start tag of a root whose end tag is there", () =>
    checkFix(
      wrongRoot,
      "<Message>It's done.\n</Response>\n",
      "<Response>\n  <Message>It's done.</Message>\n</Response>\n",
    ));

  it("leaves a byte order mark the very first thing", () => {
    checkFix(xmlDeclaration, '\uFEFF<Response/><?xml version="1.0"?>', '\uFEFF<?xml version="1.0"?>\n<Response/>');
    checkFix(xmlDeclaration, '\uFEFF\n<?xml version="1.0"?><Response/>', '\uFEFF<?xml version="1.0"?><Response/>');
  });
});

describe("A fix of a value", () => {
  it("encodes characters of two halves, and takes away what is only one half", () => {
    checkFix(
      invalidSipUri,
      "<Response><Dial><Sip>sip:😀a@example.com</Sip></Dial></Response>",
      "<Response><Dial><Sip>sip:%F0%9F%98%80a@example.com</Sip></Dial></Response>",
    );
    checkFix(
      invalidSipUri,
      "<Response><Dial><Sip>sip:\uD83Da@example.com</Sip></Dial></Response>",
      "<Response><Dial><Sip>sip:a@example.com</Sip></Dial></Response>",
    );
  });

  it("does not encode the markup inside of a URL", () =>
    checkRule(invalidUrl, "<Response><Redirect>/a b<Pause length='1'/>c d</Redirect></Response>"));
});
