import type { Hole, MaskedText } from "../hole";
import { holesOfSteps, outerSteps } from "./code-steps";
import { maskTags } from "./mask-tags";
import { rubySteps } from "./ruby-steps";
import { closeOf, holeOf, tagOf, unclosedEnd } from "./tag";

/** ERB: `<%= value %>`, `<% if a %>…<% end %>`, `<%# comment %>`; `<%%` is text. Ruby may trim with `-`. */
export function maskErb(text: string): MaskedText {
  return maskTags(text, /<%[=#%-]?=?/g, (start, mark) => holesAt(text, start, mark));
}

function holesAt(text: string, start: number, mark: string): Hole[] {
  const from = start + mark.length;
  const close = closeOf(text, from, "<%", "%>");
  const end = close === undefined ? unclosedEnd(text, from, "<%") : close + "%>".length;
  if (mark.startsWith("<%%")) {
    return [holeOf(tagOf(text, start, start + 3, start + 3, start + "<%%".length), "value")];
  }
  const isTrimmed = close !== undefined && text[close - 1] === "-" && close > from;
  const tag = tagOf(text, start, from, (close ?? end) - (isTrimmed ? 1 : 0), end);
  if (mark.startsWith("<%#") || tag.code === "") {
    return [holeOf(tag, "comment")];
  }
  const steps = outerSteps(rubySteps(tag.code));
  return holesOfSteps(tag, steps, mark.endsWith("=") || /^(concat|render)\b/.test(tag.code) ? "value" : "comment");
}
