import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { maskMustache } from "../../server/src/hosts/mustache";

/** `masked` is the text as it is parsed; `holes` has a `kind name` for each hole. */
function checkMask(text: string, masked: string, ...holes: string[]): void {
  const result = maskMustache(text);
  assert.equal(result.masked, masked);
  assert.deepEqual(
    result.holes.map(({ kind, name }) => `${kind} ${name}`.trim()),
    holes,
  );
  for (const { name, nameSpan } of result.holes) {
    assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
  }
}

describe("Mustache", () => {
  it("is blanked out in text", () => checkMask("Hi {{From}}!", "Hi         !", "value From"));
  it("is blanked out in values", () => checkMask('<a b="{{c}}"/>', '<a b="     "/>', "value c"));
  it("becomes letters where a value without quotes stands", () => checkMask("<a b={{c}}/>", "<a b=xxxxx/>", "value c"));
  it("becomes letters where a name stands", () =>
    checkMask("<{{a}}></{{a}}>", "<xxxxx></xxxxx>", "value a", "value a"));
  it("keeps line breaks", () => checkMask("={{a\r\n}}{{\nb}}", "=xxx\r\nxx  \n   ", "value a", "value b"));
  it("may have blanks around a name, and none", () => checkMask("{{ a }}{{}}", "           ", "value a", "value"));
  it("may have three braces", () => checkMask("{{{ a }}}", "         ", "value a"));
  it("may have `&` for three braces", () => checkMask("{{&a}}", "      ", "value a"));
  it("opens, turns over and closes sections", () =>
    checkMask("{{#a}}{{^b}}{{/ b}}{{/a}}", " ".repeat(25), "open a", "open b", "close b", "close a"));
  it("opens and closes helpers of Handlebars, with else", () =>
    checkMask(
      `{{#if (eq a "1>")}}{{else}}{{else if b}}{{^}}{{/if}}`,
      " ".repeat(52),
      `open if (eq a "1>")`,
      "else else",
      "else else if b",
      "else",
      "close if",
    ));
  it("takes a name that only begins with `else` for a value", () =>
    checkMask("{{elsewhere}}", " ".repeat(13), "value elsewhere"));
  it("has comments, in which braces need dashes", () =>
    checkMask("{{! a }}{{!-- b }} c --}}", " ".repeat(25), "comment a", "comment  b }} c"));
  it("takes a long comment that does not end for a short one", () =>
    checkMask("{{!-- a }}b", `${" ".repeat(10)}b`, "comment -- a"));
  it("is no token without its end", () => {
    checkMask("{{a", "{{a");
    checkMask("{{a}", "{{a}");
    checkMask("{{{a}}", "{     ", "value a");
    checkMask("{{a {{b}}", "{{a      ", "value b");
  });
  it("may have braces in strings", () =>
    checkMask(
      `{{#if (eq a "}")}}x{{/if}}{{b '{' }}`,
      `${" ".repeat(18)}x${" ".repeat(17)}`,
      `open if (eq a "}")`,
      "close if",
      "value b '{'",
    ));
  it("leaves other braces alone", () => checkMask('{"a": {"b": 1}} {', '{"a": {"b": 1}} {'));
  it("hides quotes, `<` and `&`", () =>
    checkMask(`<a b="{{c "d" '<&'}}"/>`, `<a b="${" ".repeat(14)}"/>`, `value c "d" '<&'`));
});
