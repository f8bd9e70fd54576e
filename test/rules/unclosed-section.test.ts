import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { unclosedSection } from "../../server/src/rules/unclosed-section";
import { engines, written } from "../hosts/support/engines";
import { checkFix, checkRule } from "../support/check";
import { allRules } from "../support/check-suppression";

const rule = unclosedSection;

describe("A section", () => {
  it("that crosses another one is marked where it ends too late", () =>
    checkRule(
      rule,
      `<Response>{{#a}}<Pause/>{{#b}}{{/a}}<Hangup/>{{/b}}</Response>
                                             ~~~~~~ This comes too late: what '{{#b}}' is in ends before it`,
    ));

  it("is closed by the name alone, whatever its arguments and marks", () =>
    checkRule(
      rule,
      "<Response>{{#if (eq a b)}}{{~#each c as |d|~}}{{^e}}{{/e}}{{#> f}}{{/f}}{{#*inline 'g'}}{{/inline}}{{~/each~}}{{/if}}</Response>",
    ));

  it("is closed before the section around it is", () =>
    checkFix(
      rule,
      "<Response>\n  {{#a}}\n    {{#b}}\n    <Pause/>\n  {{/a}}\n</Response>",
      "<Response>\n  {{#a}}\n    {{#b}}\n    <Pause/>\n    {{/b}}\n  {{/a}}\n</Response>",
    ));

  it("in one line is closed in that line", () =>
    checkFix(
      rule,
      "<Response><Say>Hi {{#a}}you</Say></Response>",
      "<Response><Say>Hi {{#a}}you{{/a}}</Say></Response>",
    ));

  it("of Jinja may be any block that is closed somewhere", () => {
    checkRule(rule, "<Response>{% block a %}{% endblock a %}{% custom %}{% set a = 1 %}{% include 'b' %}</Response>");
    checkRule(
      rule,
      `<Response>{% mine %}{% mine %}{% endmine %}</Response>
          ~~~~~~~~~~ This section is not closed: '{% endmine %}' is missing`,
    );
  });

  it("gives one finding, and no other rule adds one", () => {
    const text = "<Response>{{#if a}}<Gather action='/a'>{{else}}<Say>b</Say></Response>";
    const found = diagnostics(parseDocument(text), allRules()).map(({ ruleId }) => ruleId);
    assert.deepEqual(found, ["unclosed-section"]);
  });

  it("that languages end without saying what is left to them", () => {
    for (const engine of engines.filter(({ language }) => /erb|ejs|php|gotmpl/.test(language.id))) {
      const text = written(engine, "<Response>[if]<Hangup/></Response>");
      assert.deepEqual(diagnostics(parseDocument(text, undefined, engine.language), allRules()), []);
    }
  });
});
