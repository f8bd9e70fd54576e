import type { Hole, MaskedText } from "../hole";
import { holesOfSteps, outerSteps } from "./code-steps";
import { maskTags } from "./mask-tags";
import { scriptSteps } from "./script-steps";
import { closeOf, holeOf, tagOf, unclosedEnd } from "./tag";

/** EJS: `<%= value %>`, `<%- value %>`, `<% if (a) { %>…<% } %>`, `<%# comment %>`; `<%%` is text. */
export function maskEjs(text: string): MaskedText {
  return maskTags(text, /<%[=#%_-]?/g, (start, mark) => holesAt(text, start, mark));
}

function holesAt(text: string, start: number, mark: string): Hole[] {
  const from = start + mark.length;
  if (mark === "<%%") {
    return [holeOf(tagOf(text, start, from, from, from), "value")];
  }
  const close = closeOf(text, from, "<%", "%>");
  const end = close === undefined ? unclosedEnd(text, from, "<%") : close + "%>".length;
  const isTrimmed = close !== undefined && close > from && /[-_]/.test(text[close - 1]!);
  const tag = tagOf(text, start, from, (close ?? end) - (isTrimmed ? 1 : 0), end);
  if (mark === "<%#" || tag.code === "") {
    return [holeOf(tag, "comment")];
  }
  const isOutput = mark === "<%=" || mark === "<%-";
  return holesOfSteps(tag, outerSteps(scriptSteps(tag.code)), isOutput ? "value" : "comment");
}
