import { describe, it } from "node:test";
import { checkDefinitions, checkMask } from "../support/check-mask";
import { templateNamed } from "../support/template-named";

const jinja = (text: string, shown: string) => checkMask(templateNamed("jinja").mask, text, shown);
const liquid = (text: string, shown: string) => checkMask(templateNamed("liquid").mask, text, shown);

describe("Jinja and its kin", () => {
  it("write values with filters", () =>
    jinja(`<Say voice="{{ voice }}">{{- text | e -}}</Say>`, `<Say voice="‹value voice›">‹value text | e›</Say>`));
  it("open, turn over and close conditions", () =>
    jinja("{% if a %}1{%- elif b -%}2{% else %}3{% endif %}", "‹open if a›1‹else elif b›2‹else else›3‹close endif›"));
  it("repeat, with what is for an empty list", () =>
    jinja("{% for a in b %}{{ a }}{% empty %}x{% endfor %}", "‹open for a in b›‹value a›‹else empty›x‹close endfor›"));
  it("open whatever is closed somewhere", () =>
    jinja(
      "{% block a %}x{% endblock a %}{% apply upper %}y{% endapply %}{% mine 1 %}",
      "‹open block a›x‹close endblock a›‹open apply upper›y‹close endapply›‹comment mine 1›",
    ));
  it("write with tags", () =>
    jinja(
      `{% include "menu.xml" %}{% load i18n %}{% url "x" %}`,
      `‹value include "menu.xml"›‹comment load i18n›‹value url "x"›`,
    ));
  it("drop comments and what is only defined", () => {
    jinja("{# {% if a %} #}x", "‹comment {% if a %}›x");
    jinja("{% comment %}<Say>{% if %}{% endcomment %}x", "‹comment <Say>{% if %}›x");
    jinja("{% macro m(a) %}<Say/>{% endmacro %}{{ m(1) }}", "‹comment <Say/>›‹value m(1)›");
    jinja("{% set a %}<Say/>{% endset %}{% set b = 1 %}", "‹comment <Say/>›‹comment set b = 1›");
  });
  it("say what is defined, and not what is dropped", () =>
    checkDefinitions(
      templateNamed("jinja").mask,
      "{%- macro m(a) -%}<Say/>{%- endmacro -%}{% set a %}{% set b %}x{% endset %}{% comment %}y{% endcomment %}",
      ["<Say/>", "{% set b %}x"],
    ));
  it("keep what is raw", () =>
    jinja("{% raw %}{{ a }}{% if %}{% endraw %}{{ b }}", "‹open raw›{{ a }}{% if %}‹close endraw›‹value b›"));
  it("choose in Nunjucks", () =>
    jinja(
      "{% switch a %}{% case 1 %}x{% default %}y{% endswitch %}",
      "‹open switch a›‹else case 1›x‹else default›y‹close endswitch›",
    ));
  it("do not end in strings", () => jinja(`{{ "}}" }}{% if a == "%}" %}`, `‹value "}}"›‹open if a == "%}"›`));
  it("know an apostrophe from a string", () => jinja("{{ a' }} it's {{ b }}", "‹value a'› it's ‹value b›"));
  it("leave an unclosed value alone, and end an unclosed tag with its line", () =>
    jinja("{{ a\n{% if b\n<Say/>", "{{ a\n‹open if b›\n<Say/>"));
});

describe("Liquid", () => {
  it("has conditions of its own", () =>
    liquid(
      "{% unless a %}x{% endunless %}{% case a %}{% when 1 %}y{% else %}z{% endcase %}",
      "‹open unless a›x‹close endunless›‹open case a›‹else when 1›y‹else else›z‹close endcase›",
    ));
  it("has no comments with a number sign", () => liquid("{# {{ a }} #}", "{# ‹value a› #}"));
  it("drops what it captures and comments on", () =>
    liquid(
      "{%- capture a -%}<Say>{%- endcapture -%}{% assign b = 1 %}{% # note %}",
      "‹comment <Say>›‹comment assign b = 1›‹comment # note›",
    ));
});
