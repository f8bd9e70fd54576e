import { describe, it } from "node:test";
import { maskEjs } from "../../../server/src/hosts/templates/ejs";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskEjs, text, shown);

describe("EJS", () => {
  it("writes values, raw and trimmed too", () =>
    check(`<Say voice="<%= voice %>"><%- text -%></Say>`, `<Say voice="‹value voice›">‹value text›</Say>`));
  it("includes other templates", () => check(`<%- include("menu", { a: 1 }) %>`, `‹value include("menu", { a: 1 })›`));
  it("opens, turns over and closes conditions", () =>
    check(
      "<% if (a) { %>1<% } else if (b({ c: 1 })) { %>2<%_ } else { _%>3<% } %>",
      "‹open if (a) {›1‹else } else if (b({ c: 1 })) {›2‹else } else {›3‹close }›",
    ));
  it("repeats with loops and functions", () => {
    check("<% for (const a of b) { %>x<% } %>", "‹open for (const a of b) {›x‹close }›");
    check("<% list.forEach((a) => { %>x<% }); %>", "‹open list.forEach((a) => {›x‹close });›");
  });
  it("chooses", () =>
    check(
      "<% switch (a) { case 1: %>x<% break; default: %>y<% } %>",
      "‹open switch (a) {›‹else case 1:›x‹else break; default:›y‹close }›",
    ));
  it("closes twice in one tag", () =>
    check("<% if (a) { if (b) { %>x<% } } %>", "‹open if (a) { if (b)›‹open {›x‹close }›‹close }›"));
  it("drops comments and code that writes nothing", () =>
    check("<%# an if { %><% const a = { b: '{' }; // { %>", "‹comment an if {›‹comment const a = { b: '{' }; // {›"));
  it("writes its own marks with two percent signs", () => check("<%% a %>", "‹value› a %>"));
  it("ends with its line, or before the next one, while it is typed", () => {
    check("<% if (a) {\n<Say/>", "‹open if (a) {›\n<Say/>");
    check("<%= a\n<%= b %>", "‹value a›\n‹value b›");
  });
});
