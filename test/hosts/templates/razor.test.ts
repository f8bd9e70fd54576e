import { describe, it } from "node:test";
import { maskRazor } from "../../../server/src/hosts/templates/razor";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskRazor, text, shown);

describe("Razor", () => {
  it("writes values", () =>
    check(
      `<Say voice="@Model.Voice">Hi @Model.Names[0].Trim("\\")"). @(a + ")") @await F(x)!</Say>`,
      `<Say voice="‹value @Model.Voice›">Hi ‹value @Model.Names[0].Trim("\\")")›. ‹value @(a + ")")› ‹value @await F(x)›!</Say>`,
    ));
  it("opens, turns over and closes conditions around elements", () =>
    check(
      "@if (a) {\n  <Say>1}</Say>\n}\nelse if (b) {\n<Pause/>\n} else {\n<Hangup/> }",
      "‹open @if (a) {›\n  <Say>1}</Say>\n‹else }\nelse if (b) {›\n<Pause/>\n‹else } else {›\n<Hangup/> ‹close }›",
    ));
  it("repeats, also inside of elements", () =>
    check(
      "<Dial>@foreach (var n in Model.Numbers) { <Number>@n</Number> }</Dial>",
      "<Dial>‹open @foreach (var n in Model.Numbers) {› <Number>‹value @n›</Number> ‹close }›</Dial>",
    ));
  it("nests code in code", () =>
    check(
      '@if (a) { var x = "}"; if (b) { <Say/> } }',
      '‹open @if (a) {› ‹comment var x = "}";› ‹open if (b) {› <Say/> ‹close }› ‹close }›',
    ));
  it("chooses", () =>
    check(
      "@switch (a) { case 1: <Say/> break; default: <Pause/> break; }",
      "‹open @switch (a) {› ‹else case 1:› <Say/> ‹comment break;› ‹else default:› <Pause/> ‹comment break;› ‹close }›",
    ));
  it("drops comments, directives and code", () =>
    check(
      "@* <Say> *@@model A.B\n@using C\n@{ Layout = null; var f = new { a = 1 }; }<Response/>@functions { int x() { return 1; } }",
      "‹comment @* <Say> *@›‹comment @model A.B›\n‹comment @using C›\n‹comment @{› ‹comment Layout = null;› ‹comment var f = new { a = 1 };› ‹comment }›<Response/>‹comment @functions { int x() { return 1; } }›",
    ));
  it("writes lines of text and half tags from code", () =>
    check(
      '@if (a) {\n  @:<Gather action="@b">\n  <text>x @c</text>\n}',
      '‹open @if (a) {›\n  ‹comment @:›<Gather action="‹value @b›">\n  ‹comment <text>›x ‹value @c›‹comment </text>›\n‹close }›',
    ));
  it("knows an address and a doubled sign", () =>
    check("sip:a@example.com <Say>@@here</Say>", "sip:a@example.com <Say>‹value @@›here</Say>"));
  it("answers to what is half typed", () => {
    check("<Say>@</Say>", "<Say>@</Say>");
    check("<Say>@Model.</Say>", "<Say>‹value @Model›.</Say>");
    check("@if (a", "‹value @if (a›");
    check("@{", "‹comment @{›");
    check("@if (a) { <Say", "‹open @if (a) {› <Say");
    check("@if (a) {\n<Pause/>\n<\n}", "‹open @if (a) {›\n<Pause/>\n<\n‹close }›");
    check("@{ var b = 1 < 2; }", "‹comment @{› ‹comment var b = 1 < 2;› ‹comment }›");
  });
});
