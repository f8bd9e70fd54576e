import { filler } from "../filler";
import type { Hole, MaskedText } from "../hole";
import { holesOfSteps, outerSteps } from "./code-steps";
import { maskTags } from "./mask-tags";
import { rubySteps } from "./ruby-steps";
import { closeOf, holeOf, tagOf, unclosedEnd } from "./tag";

/** ERB: `<%= value %>`, `<% if a %>…<% end %>`, `<%# comment %>`; `<%%` is text. Ruby may trim with `-`. */
export function maskErb(text: string): MaskedText {
  return withoutWrittenBlocks(
    text,
    maskTags(text, /<%[=#%-]?=?/g, (start, mark) => holesAt(text, start, mark)),
  );
}

/** What stands in `<%= content_tag :Dial do %>…<% end %>` goes through a function: where it will stand nobody knows. */
function withoutWrittenBlocks(text: string, { masked, holes }: MaskedText): MaskedText {
  const left: Hole[] = [];
  const open: number[] = [];
  for (const hole of holes) {
    left.push(hole);
    if (hole.kind === "open") {
      open.push(left.length - 1);
    } else if (hole.kind === "close" && open.length > 0) {
      const index = open.pop()!;
      const { span, name, nameSpan } = left[index]!;
      if (text[span.start + 2] === "=") {
        left.length = index;
        const definition = { start: span.end, end: hole.span.start };
        left.push({ span: { start: span.start, end: hole.span.end }, kind: "value", name, nameSpan, definition });
      }
    }
  }
  return left.length === holes.length ? { masked, holes } : { masked: remasked(text, masked, left), holes: left };
}

/** With all of each hole blank. */
function remasked(text: string, masked: string, holes: readonly Hole[]): string {
  let result = "";
  let at = 0;
  for (const { span } of holes) {
    result += masked.slice(at, span.start) + filler(text, span);
    at = span.end;
  }
  return result + masked.slice(at);
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
