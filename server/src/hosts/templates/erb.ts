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
  let result = masked;
  for (const hole of holes) {
    left.push(hole);
    if (hole.kind === "open") {
      open.push(left.length - 1);
    } else if (hole.kind === "close" && open.length > 0) {
      const index = open.pop()!;
      const { span, name, nameSpan } = left[index]!;
      if (text[span.start + 2] === "=") {
        const whole = { start: span.start, end: hole.span.end };
        left.splice(index, left.length, { span: whole, kind: "value", name, nameSpan });
        result = result.slice(0, whole.start) + filler(text, whole) + result.slice(whole.end);
      }
    }
  }
  return { masked: result, holes: left };
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
