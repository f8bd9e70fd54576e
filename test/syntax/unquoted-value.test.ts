import { describe, it } from "node:test";
import { unquotedValue } from "../../server/src/rules/unquoted-value";
import { checkFix } from "../support/check";

/** A start tag before and after all values in it are quoted. */
const tags: readonly (readonly [string, string])[] = [
  ["<Gather action=/a?b=1&c=2&amp;d method=POST>", '<Gather action="/a?b=1&amp;c=2&amp;d" method="POST">'],
  ["<Gather action=http://example.com/a/>", '<Gather action="http://example.com/a/">'],
  ["<Gather hints=it's>", '<Gather hints="it\'s">'],
  ['<Gather hints=The-"best"-of-R&B>', '<Gather hints="The-&quot;best&quot;-of-R&amp;B">'],
  ["<Gather hints=“R&B”>", '<Gather hints="R&amp;B">'],
  ["<Gather numDigits=1\" action='/a'>", "<Gather numDigits=\"1\" action='/a'>"],
  ['<Gather numDigits=1\' action="/a">', "<Gather numDigits='1' action=\"/a\">"],
  ["<Gather hints=a\"b&c'>", "<Gather hints='a\"b&amp;c'>"],
  ["<Gather hints={{hints}}&more>", '<Gather hints="{{hints}}&amp;more">'],
];

describe("Quotes around a value that has none", () => {
  for (const [before, after] of tags) {
    it(`turn ${before} into ${after}`, () => {
      const inDocument = (tag: string) => `<Response>${tag}<Say>That's it</Say></Gather></Response>`;
      checkFix(unquotedValue, inDocument(before), inDocument(after));
    });
  }
});
