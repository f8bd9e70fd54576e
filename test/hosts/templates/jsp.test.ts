import { describe, it } from "node:test";
import { maskJsp } from "../../../server/src/hosts/templates/jsp";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskJsp, text, shown);

describe("JSP", () => {
  it("writes values of Java and of its own expressions", () => {
    check('<Say voice="<%= voice %>">${text}</Say>', '<Say voice="‹value voice›">‹value text›</Say>');
    check("<Say>#{a['}'] > b ? 1 : 2}</Say>", "<Say>‹value a['}'] > b ? 1 : 2›</Say>");
  });
  it("leaves what is no expression", () => {
    check("<Say>\\${text} costs $5</Say>", "<Say>\\${text} costs $5</Say>");
    check("<Say>${text</Say>}", "<Say>${text</Say>}");
  });
  it("opens, turns over and closes conditions", () =>
    check(
      '<% if (a) { %>1<% } else if (b.equals("{")) { %>2<% } else { %>3<% } %>',
      '‹open if (a) {›1‹else } else if (b.equals("{")) {›2‹else } else {›3‹close }›',
    ));
  it("repeats", () => check("<% for (String a : list) { %>x<% } %>", "‹open for (String a : list) {›x‹close }›"));
  it("drops comments, directives, declarations and code that writes nothing", () => {
    check("<%-- <% a %> <Say> --%><Say/>", "‹comment <% a %> <Say>›<Say/>");
    check(
      '<%@ page language="java" %><%! int a() { return 1; } %>',
      '‹comment page language="java"›‹comment int a() { return 1; }›',
    );
    check("<% int a = 1; %>", "‹comment int a = 1;›");
  });
  it("writes what it includes or prints", () => {
    check('<%@ include file="menu.jspf" %>', '‹value include file="menu.jspf"›');
    check('<% out.print("<Say/>"); %>', '‹value out.print("<Say/>");›');
  });
  it("knows the sections of the standard library", () => {
    check('<c:if test="${a > b}"><Say/></c:if>', '‹open c:if test="${a > b}"›<Say/>‹close c:if›');
    check(
      '<c:forEach items="${list}" var="a">x</c:forEach>',
      '‹open c:forEach items="${list}" var="a"›x‹close c:forEach›',
    );
    check(
      '<c:choose><c:when test="${a}">1</c:when><c:otherwise>2</c:otherwise></c:choose>',
      '‹open c:choose›‹else c:when test="${a}"›1‹comment c:when›‹else c:otherwise›2‹comment c:otherwise›‹close c:choose›',
    );
  });
  it("takes the tags of other libraries for values, and what is between them for what it is", () => {
    check('<Play><c:url value="/a.mp3"/></Play>', '<Play>‹value c:url value="/a.mp3"›</Play>');
    check(
      '<c:set var="a" value="1"/><my:box><Say/></my:box>',
      '‹comment c:set var="a" value="1"›‹value my:box›<Say/>‹comment my:box›',
    );
  });
  it("leaves the tags of speech", () =>
    check('<amazon:effect name="whispered">a</amazon:effect>', '<amazon:effect name="whispered">a</amazon:effect>'));
  it("ends with its line, or before the next one, while it is typed", () => {
    check("<% if (a) {\n<Say/>", "‹open if (a) {›\n<Say/>");
    check("<%= a\n<%= b %>", "‹value a›\n‹value b›");
    check("<c:if test=\n<Say/>", "<c:if test=\n<Say/>");
  });
});
