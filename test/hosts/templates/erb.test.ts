import { describe, it } from "node:test";
import { maskErb } from "../../../server/src/hosts/templates/erb";
import { checkDefinitions, checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskErb, text, shown);

describe("ERB", () => {
  it("writes values, raw and trimmed too", () =>
    check(`<Say voice="<%= voice %>"><%== text -%></Say>`, `<Say voice="‹value voice›">‹value text›</Say>`));
  it("opens, turns over and closes conditions", () =>
    check("<% if a %>1<% elsif b %>2<%- else -%>3<% end %>", "‹open if a›1‹else elsif b›2‹else else›3‹close end›"));
  it("repeats blocks", () => {
    check("<% list.each do |item| %><%= item %><% end %>", "‹open list.each do |item|›‹value item›‹close end›");
    check("<% list.each { |item| %>x<% } %>", "‹open list.each { |item|›x‹close }›");
    check("<% for a in b do %>x<% end %>", "‹open for a in b do›x‹close end›");
    check("<% while a do %>x<% end %>", "‹open while a do›x‹close end›");
  });
  it("chooses", () =>
    check(
      "<% case a %><% when 1 %>x<% when 2 then %>y<% end %>",
      "‹open case a›‹else when 1›x‹else when 2 then›y‹close end›",
    ));
  it("takes what is in a function that writes for its value", () =>
    check("<%= tag.Gather do %><% if a %>x<% end %><% end %>y", "‹value tag.Gather do›y"));
  it("says what such a function is given", () =>
    checkDefinitions(maskErb, "<%= tag.Gather do %><%= b do %><Say/><% end %><% end %>y", [
      "<%= b do %><Say/><% end %>",
    ]));
  it("drops comments and code that writes nothing", () =>
    check(
      `<%# an if %><% a = { b: 1 } %><% x = 1 if y %><% %><% render "menu" %>`,
      `‹comment an if›‹comment a = { b: 1 }›‹comment x = 1 if y›‹comment›‹value render "menu"›`,
    ));
  it("takes away what a tag closes itself", () => {
    check("<% if a then b end %>", "‹comment if a then b end›");
    check("<% x = if a\n 1\nelse\n 2\nend %>", "‹comment x = if a\n 1\nelse\n 2\nend›");
    check("<% end; if b %>", "‹close end;›‹open if b›");
  });
  it("does not count words in strings, symbols and comments", () =>
    check(
      `<% a "if do end" %><% b :end, if: 1 # do %><% c.end unless @if %>`,
      `‹comment a "if do end"›‹comment b :end, if: 1 # do›‹comment c.end unless @if›`,
    ));
  it("writes its own marks with two percent signs", () => check("<%% a %>", "‹value› a %>"));
  it("ends with its line, or before the next one, while it is typed", () => {
    check("<% if a\n<Say/>", "‹open if a›\n<Say/>");
    check("<%= a\n<%= b %>", "‹value a›\n‹value b›");
    check("<%", "‹comment›");
  });
});
