import { forwardSearch } from "../../text/forward-search";
import type { Hole, MaskedText } from "../hole";
import { holesOfSteps, outerSteps } from "./code-steps";
import { maskTags } from "./mask-tags";
import { scriptSteps } from "./script-steps";
import { closeOf, holeOf, type Tag, tagOf, unclosedEnd } from "./tag";

/**
 * JSP: `<%= value %>`, `<% if (a) { %>…<% } %>`, `<%-- comment --%>`, `<%@ directive %>`, `<%! declaration %>`, `${value}`,
 * and the tags of libraries, as `<c:if test="…">…</c:if>`.
 */
export function maskJsp(text: string): MaskedText {
  const commentEnd = forwardSearch(text, "--%>");
  return maskTags(text, marks, (start, mark) => {
    if (mark === "<%--") {
      const close = commentEnd(start + mark.length);
      const end = Math.min(text.length, close + "--%>".length);
      return [holeOf(tagOf(text, start, start + mark.length, close, end), "comment")];
    }
    if (mark.startsWith("<%")) {
      return codeAt(text, start, mark);
    }
    return mark.endsWith("{") ? expressionAt(text, start, mark) : libraryTagAt(text, start, mark);
  });
}

/** All tags with a prefix are of libraries, but those that speech has. */
const marks = /<%(?:--|[=@!])?|(?<!\\)[$#]\{|<\/?(?!amazon:)[A-Za-z]\w*:(?=[A-Za-z])/g;

function codeAt(text: string, start: number, mark: string): Hole[] {
  const from = start + mark.length;
  const close = closeOf(text, from, "<%", "%>");
  const end = close === undefined ? unclosedEnd(text, from, "<%") : close + "%>".length;
  const tag = tagOf(text, start, from, close ?? end, end);
  if (mark === "<%=" || (mark === "<%@" && /^include\b/.test(tag.code))) {
    return [holeOf(tag, "value")];
  }
  if (mark !== "<%" || tag.code === "") {
    return [holeOf(tag, "comment")];
  }
  // What is passed to a function may be written by it.
  const mayWrite = /\bout\b|\.include\(/.test(tag.code);
  return holesOfSteps(tag, outerSteps(scriptSteps(tag.code)), mayWrite ? "value" : "comment");
}

const expression = /[$#]\{((?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^"'{}<>]|[<>](?![/%\w]))*)\}/y;

function expressionAt(text: string, start: number, mark: string): Hole[] {
  expression.lastIndex = start;
  const [found = ""] = expression.exec(text) ?? [];
  const end = start + found.length;
  return found === "" ? [] : [holeOf(tagOf(text, start, start + mark.length, end - 1, end), "value")];
}

const libraryTag = /<\/?[A-Za-z]\w*:[\w.-]{1,100}(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^"'<>]){0,2000}>/y;

function libraryTagAt(text: string, start: number, mark: string): Hole[] {
  libraryTag.lastIndex = start;
  const [found] = libraryTag.exec(text) ?? [];
  if (found === undefined) {
    return [];
  }
  const end = start + found.length;
  const isEmpty = found.endsWith("/>");
  const isEnd = mark.startsWith("</");
  const tag = tagOf(text, start, start + (isEnd ? 2 : 1), end - (isEmpty ? 2 : 1), end);
  return [isEnd ? endTag(tag) : isEmpty ? holeOf(tag, kindOfCall(tag)) : startTag(tag)];
}

const sections = /^c:(?:if|forEach|forTokens|choose)\b/;
const branches = /^c:(?:when|otherwise)\b/;
const silent =
  /^(?:c:(?:set|remove)|fmt:(?:set\w+|bundle|requestEncoding)|jsp:(?:useBean|setProperty|directive|param))\b/;

function startTag(tag: Tag): Hole {
  const name = sections.exec(tag.code)?.[0];
  if (name !== undefined) {
    return holeOf(tag, "open", { name, closedBy: `</${name}>` });
  }
  return holeOf(tag, branches.test(tag.code) ? "else" : kindOfCall(tag));
}

function endTag(tag: Tag): Hole {
  const name = sections.exec(tag.code)?.[0];
  return name === undefined ? holeOf(tag, "comment") : holeOf(tag, "close", { name, closedBy: `</${name}>` });
}

/** What other libraries' tags do nobody knows. What stands between them is taken as it stands. */
function kindOfCall({ code }: Tag): Hole["kind"] {
  return silent.test(code) ? "comment" : "value";
}
